import { iisConfiguration } from "../../../tools/deployment/iisConfiguration";
import { nginxConfiguration } from "../../../tools/deployment/nginxConfiguration";
import {
  FRAME_ANCESTORS,
  WORKBENCH_POLICY,
  panePolicy,
  policyHeader,
  policyText,
} from "../../../tools/deployment/policy";
import { responseRules } from "../../../tools/deployment/responseRules";
import type { Answer } from "../../support/servers/answer";
import { asIis } from "../../support/servers/iis";
import { asNginx, parseNginx } from "../../support/servers/nginx";

const ORIGIN = { url: "https://excel.tinh.gov.vn/ung.dung/cqdt", path: "/ung.dung/cqdt/" };
const JSON_FILES = ["functions.en.json", "functions.vi.json"];
const rules = responseRules("own", true, JSON_FILES);
const answers: readonly (readonly [string, (path: string) => Answer])[] = [
  ["nginx", asNginx(nginxConfiguration(rules, ORIGIN), "/var/www/ung.dung/cqdt")],
  ["IIS", asIis(iisConfiguration(rules), ORIGIN.path)],
];

describe.each(answers)("a server with our file for %s", (_server, answer) => {
  const header = (path: string, name: string): string | undefined => answer(ORIGIN.path + path).headers.get(name);

  test("sends the pane under its strict policy, with who may frame it, and asks again at each use", () => {
    expect(answer(`${ORIGIN.path}taskpane.html`).file).toBe("taskpane.html");
    expect(header("taskpane.html", "Content-Security-Policy")).toBe(policyHeader(panePolicy("own"), FRAME_ANCESTORS));
    expect(header("taskpane.html", "Cache-Control")).toBe("no-cache");
    expect(header("taskpane.html", "X-Content-Type-Options")).toBe("nosniff");
    expect(header("taskpane.html", "Referrer-Policy")).toBe("no-referrer");
    expect(header("taskpane.html", "Permissions-Policy")).toContain("microphone=()");
  });

  test.each(JSON_FILES)("lets Excel on the web read %s from its own origin, with every other header", (file) => {
    expect(header(file, "Access-Control-Allow-Origin")).toBe("*");
    expect(header(file, "Cache-Control")).toBe("no-cache");
    expect(header(file, "Content-Security-Policy")).toBe(header("taskpane.html", "Content-Security-Policy"));
  });

  test.each(["taskpane.html", "taskpane.js", "office/office.js", "workbench/index.html", "manifest.xml"])(
    "lets no other origin read %s",
    (file) => {
      expect(answer(ORIGIN.path + file).status).toBe(200);
      expect(header(file, "Access-Control-Allow-Origin")).toBeUndefined();
    },
  );

  test("gives the workbench the policy its grid needs, and lets only its own origin frame it", () => {
    expect(answer(`${ORIGIN.path}workbench/`).file).toBe("workbench/index.html");
    for (const file of ["workbench/", "workbench/index.html", "workbench/samples/a.xlsx"]) {
      expect(header(file, "Content-Security-Policy")).toBe(policyHeader(WORKBENCH_POLICY, ["'self'"]));
      expect(header(file, "X-Content-Type-Options")).toBe("nosniff");
    }
  });

  test.each([
    ["taskpane.js", "text/javascript; charset=utf-8"],
    ["taskpane.css", "text/css; charset=utf-8"],
    ["functions.vi.json", "application/json; charset=utf-8"],
    ["icons/icon-32.png", "image/png"],
    ["workbench/fonts/fontawesome-webfont.woff2", "font/woff2"],
    ["workbench/samples/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("sends %s as %s", (file, type) => {
    expect(header(file, "Content-Type")).toBe(type);
  });

  test.each(["web.config", "deployment/nginx.conf", "deployment/", "../web.config"])("does not send %s", (file) => {
    expect(answer(new URL(ORIGIN.path + file, "https://x").pathname).status).toBe(404);
  });
});

describe("nginxConfiguration", () => {
  test("serves a deployment without a path from a folder of its own", () => {
    const text = nginxConfiguration(rules, { url: "https://cqdt.tinh.gov.vn", path: "/" });
    expect(asNginx(text, "/var/www/cqdt")("/taskpane.html").file).toBe("taskpane.html");
    expect(asNginx(text, "/var/www/cqdt")("/functions.vi.json").headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("has blocks that match, and no list of files in a folder", () => {
    const [location] = parseNginx(nginxConfiguration(rules, ORIGIN));
    expect(location?.block).toContainEqual({ words: ["autoindex", "off"], block: [] });
    expect(() => parseNginx("location / {")).toThrow("do not match");
    expect(() => parseNginx("root /var/www }")).toThrow("“root /var/www” has no “;”");
  });
});

describe("the policy", () => {
  test("names Microsoft's network only where Office.js comes from there", () => {
    expect(policyText(panePolicy("own"))).not.toMatch(/https?:/);
    expect(panePolicy("cdn")["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(panePolicy("cdn")["connect-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  });

  test("of a deployment without the workbench allows no evaluated code anywhere", () => {
    const alone = responseRules("own", false, JSON_FILES);
    expect(nginxConfiguration(alone, ORIGIN) + iisConfiguration(alone)).not.toMatch(/unsafe|workbench/);
  });
});
