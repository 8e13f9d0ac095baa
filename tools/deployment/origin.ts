import { refuse, succeed } from "../../src/outcome/outcome";
import type { Outcome } from "../../src/outcome/outcome";

/** Where a deployment is served: an HTTPS address of a server's name, an optional port and an optional path. */
export interface Origin {
  /** Without a slash at its end: "https://excel.tinh.gov.vn/cqdt". */
  readonly url: string;
  /** "/" or such as "/cqdt/". */
  readonly path: string;
}

/** Why an address cannot be used; `describeOriginProblem` says it. */
export type OriginProblem =
  | "missing"
  | "notHttps"
  | "credentials"
  | "queryOrHash"
  | "address"
  | "localHost"
  | "placeholder"
  | "path"
  | "malformed";

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_SEGMENT = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;
/** Names that RFC 2606, RFC 6761 and RFC 6762 keep out of the public DNS, and those that examples are written with. */
const RESERVED = ["example", "invalid", "test", "localhost", "local", "localdomain"];
const EXAMPLES =
  /^(?:example|contoso|fabrikam|domain|ten-?mien|ten-?tinh|may-?chu|placeholder|changeme|todo)$|^(?:your|my)-?(?:domain|server|host|company|organi[sz]ation|province|site)$/;
/** Second-level names under which Việt Nam registers domains: of "excel.tenmien.gov.vn" the name is "tenmien". */
const REGISTRY = /^(?:ac|biz|com|edu|gov|health|info|int|name|net|org|pro)\.vn$/;
const LOCAL = ["localhost", "local", "localdomain"];

/** Reads what was given as the address of a deployment; the name of the server becomes lower case, a slash at the end goes. */
export function readOrigin(given: unknown): Outcome<Origin, OriginProblem> {
  if (typeof given !== "string" || given === "") return refuse("missing");
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)([^?#]*)([?#].*)?$/i.exec(given);
  if (parts === null || /[^\x21-\x7e]/.test(given)) return refuse("malformed");
  const [, scheme = "", authority = "", path = "", rest] = parts;
  if (scheme.toLowerCase() !== "https") return refuse("notHttps");
  if (authority.includes("@")) return refuse("credentials");
  if (rest !== undefined) return refuse("queryOrHash");
  const server = readServer(authority.toLowerCase());
  if (!server.ok) return server;
  const segments = path.replace(/\/$/, "").split("/").slice(1);
  if (!segments.every((segment) => PATH_SEGMENT.test(segment))) return refuse("path");
  const folder = segments.map((segment) => `/${segment}`).join("");
  return succeed({ url: `https://${server.value}${folder}`, path: `${folder}/` });
}

function readServer(authority: string): Outcome<string, OriginProblem> {
  if (/^\[.*\](?::\d+)?$/.test(authority)) return refuse("address");
  const [, host = "", port] = /^([^:]*)(?::(\d{1,5}))?$/.exec(authority) ?? [];
  const labels = host.split(".");
  if (port !== undefined && !(Number(port) > 0 && Number(port) <= 65535)) return refuse("malformed");
  if (host.length > 253 || !labels.every((label) => LABEL.test(label))) return refuse("malformed");
  const last = labels[labels.length - 1] ?? "";
  if (LOCAL.includes(last) || /^127(?:\.\d+){3}$/.test(host) || host === "0.0.0.0") return refuse("localHost");
  if (/^\d+$/.test(last) || /^0x[0-9a-f]*$/.test(last)) return refuse("address");
  const name = labels[labels.length - (REGISTRY.test(labels.slice(-2).join(".")) ? 3 : 2)] ?? "";
  if (RESERVED.includes(last) || EXAMPLES.test(name)) return refuse("placeholder");
  if (labels.length < 2) return refuse("placeholder");
  return succeed(port === undefined || Number(port) === 443 ? host : `${host}:${String(Number(port))}`);
}

const SENTENCES: Readonly<Record<OriginProblem, readonly [vi: string, en: string]>> = {
  missing: [
    "cần một địa chỉ, ví dụ --env origin=https://excel.tinh.gov.vn/cqdt.",
    "give an address such as --env origin=https://excel.tinh.gov.vn/cqdt.",
  ],
  notHttps: ["Excel chỉ nhận địa chỉ https://.", "Excel takes https:// addresses only."],
  credentials: ["bỏ tên đăng nhập và mật khẩu khỏi địa chỉ.", "leave user name and password out of the address."],
  queryOrHash: ["bỏ phần từ dấu ? hoặc # trở đi.", "leave out everything from ? or # on."],
  address: [
    "dùng tên miền của máy chủ thay cho địa chỉ IP, vì chứng thư HTTPS cấp cho tên miền.",
    "use the server's name, not its IP address: HTTPS certificates are issued for names.",
  ],
  localHost: [
    "tên này chỉ có nghĩa trên máy đang dùng; dùng tên miền mà máy của mọi người dùng đều tìm ra.",
    "this name means the machine that uses it; use a name that every user's machine can find.",
  ],
  placeholder: [
    "đây là tên ví dụ; dùng tên miền đầy đủ của máy chủ sẽ đặt CQDT.",
    "this is a placeholder; use the full name of the server that CQDT will be on.",
  ],
  path: [
    "đường dẫn chỉ gồm chữ không dấu, chữ số và - _ . ~, giữa các phần là đúng một dấu /.",
    "a path has unaccented letters, digits and - _ . ~ only, with one / between its parts.",
  ],
  malformed: [
    "không đọc được địa chỉ này; viết như https://excel.tinh.gov.vn/cqdt.",
    "this is no address; write it like https://excel.tinh.gov.vn/cqdt.",
  ],
};

/** One sentence, in both languages, for whoever builds. */
export function describeOriginProblem(problem: OriginProblem, given: unknown): string {
  const [vi, en] = SENTENCES[problem];
  const asked = typeof given === "string" ? `--env origin=${given}` : "--env origin";
  return `${asked}: ${vi} · ${en}`;
}
