import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Answer } from "../support/servers/answer";
import { asIis } from "../support/servers/iis";
import { asNginx } from "../support/servers/nginx";
import { DEPLOYED, buildDeployment } from "./support/buildDeployment";
import { launchBrowser } from "./support/launchBrowser";
import { serveConfigured } from "./support/serveConfigured";
import { watchTrust } from "./support/watchTrust";
import { openSample, openWorkbench, save, watchForeignRequests } from "./support/workbenchPage";

jest.setTimeout(180_000);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = buildDeployment();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const SERVERS = [
  ["nginx", "deployment/nginx.conf", (text: string) => asNginx(text, "/var/www/excel")],
  ["IIS", "web.config", (text: string) => asIis(text, DEPLOYED.path)],
] as const;

/** What a user does with the pane, through all steps. */
async function walk(page: Page, pane: FrameLocator): Promise<void> {
  await openSample(page, "cao-bang-2020-so");
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("button", { name: "Sửa bản sao" }).click();
  await pane.getByRole("heading", { name: "Xem trước xếp hạng" }).waitFor();
  for (const step of ["Kiểm tra", "Tính điểm", "Tô màu", "Bộ tiêu chí"])
    await pane.getByRole("tab", { name: step }).click();
  await pane.getByRole("tab", { name: "Đối chiếu" }).click();
  await pane.getByText("332 khớp · 3 do làm tròn · 5 sai").waitFor();
  await pane.getByRole("tab", { name: "Tính điểm" }).click();
  await pane.getByRole("checkbox", { name: /^Tổng điểm / }).check();
  await pane.getByRole("button", { name: "Điền kết quả" }).click();
  await pane.getByText(/^Đã điền \d/).waitFor();
  await pane.getByRole("tab", { name: "Tô màu" }).click();
  await pane.getByRole("button", { name: "Tô màu", exact: true }).click();
  await pane.getByText(/^Đã tô màu bằng \d+ quy tắc/).waitFor();
  expect((await save(page)).length).toBeGreaterThan(5000);
  await walkReport(page, pane);
}

/** The step whose work is done in workers, which have the policy of their own files' headers, and which makes pictures and files. */
async function walkReport(page: Page, pane: FrameLocator): Promise<void> {
  const main = pane.locator("main");
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(path.posix.basename(new URL(worker.url()).pathname)));
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await main.getByText("đơn vị có điểm số thấp nhất là").first().waitFor();
  await main.getByText(/^Hình 1\. /).click();
  await main.locator("img").first().waitFor();
  await main.getByRole("button", { name: "Thử", exact: true }).click();
  await main.getByText(/giữ thứ hạng 1 ở .*(?:phân biệt được)\.$/).waitFor();
  await Promise.all([page.waitForEvent("download"), main.getByRole("button", { name: "Tải văn bản Word" }).click()]);
  await main.getByText("Phiếu từng đơn vị").click();
  await main.getByRole("button", { name: "Tài liệu Word (.docx)" }).click();
  await main.getByText("Tệp gồm 20 phiếu đã sẵn sàng.").waitFor();
  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  await main.getByText(/^Đã ghi \d+ trang báo cáo/).waitFor();
  expect(new Set(workers)).toEqual(new Set(["reports.js", "draws.js"]));
}

type Check = (page: Page, origin: string) => Promise<void>;

/** Serves the deployment and opens a page; both end with the check. */
async function withServer(answer: (path: string) => Answer, check: Check): Promise<void> {
  const served = await serveConfigured(folder, answer);
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: "vi-VN" });
  try {
    await check(page, served.origin);
  } finally {
    await page.close();
    await served.close();
  }
}

function deployed(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

function nginx(): (path: string) => Answer {
  return asNginx(deployed("deployment/nginx.conf"), "/var/www/excel");
}

describe.each(SERVERS)("the deployment as %s serves it with our file", (_server, file, read) => {
  test("works from the opened sample to the saved file, with no request elsewhere and nothing that a policy refuses", async () => {
    await withServer(read(deployed(file)), async (page, origin) => {
      const breaches = await watchTrust(page, origin);
      await walk(page, await openWorkbench(page, origin + DEPLOYED.path.slice(0, -1)));
      expect(breaches).toEqual({ requests: [], violations: [], errors: [] });
    });
  });
});

describe("the pane's page", () => {
  test("cannot reach another origin, run text as code or add a script, whoever asks it to: each try is refused and seen", async () => {
    await withServer(nginx(), async (page, origin) => {
      const { violations } = await watchTrust(page, origin);
      await openWorkbench(page, origin + DEPLOYED.path.slice(0, -1));
      const frame = page.frames().find((candidate) => candidate.url().endsWith("/pane.html"));
      const outcome = await frame?.evaluate(async () => {
        const script = document.createElement("script");
        script.textContent = "globalThis.ran = true";
        document.head.append(script);
        const picture = document.createElement("img");
        picture.src = "https://khac.lam-an.gov.vn/x.png";
        document.body.append(picture);
        const sent = await fetch("https://khac.lam-an.gov.vn/").then(
          () => true,
          () => false,
        );
        // Later, because what a debugger evaluates may itself evaluate.
        const evaluated = await new Promise<boolean>((resolve) => {
          setTimeout(() => {
            try {
              (0, eval)("1");
              resolve(true);
            } catch {
              resolve(false);
            }
          });
        });
        return { ran: Reflect.get(globalThis, "ran") === true, sent, evaluated };
      });
      expect(outcome).toEqual({ ran: false, sent: false, evaluated: false });
      const refused = (): readonly string[] =>
        [...new Set(violations.map((violation) => violation.split(" ")[0] ?? ""))].sort();
      // The page tells of them one by one, after the fact.
      for (let tries = 0; tries < 100 && refused().length < 4; tries++) await page.waitForTimeout(50);
      expect(refused()).toEqual(["connect-src", "img-src", "script-src", "script-src-elem"]);
    });
  });

  test.each([
    ["lam-an.sharepoint.com", true],
    ["excel.officeapps.live.com", true],
    ["excel.cloud.microsoft", true],
    ["khac.vn", false],
    ["officeapps.live.com.khac.vn", false],
  ])("is framed by Excel on the web and by nobody else: %s", async (host, isFramed) => {
    const page = await browser.newPage();
    const answer = nginx();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route(`${DEPLOYED.url}/**`, (route) => {
      const { file, headers } = answer(new URL(route.request().url()).pathname);
      return route.fulfill({ path: path.join(folder, file ?? ""), headers: Object.fromEntries(headers) });
    });
    const body = `<iframe src="${DEPLOYED.url}/taskpane.html"></iframe>`;
    await page.route(`https://${host}/`, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(`https://${host}/`);
    // A page that may not be framed is dropped before it loads anything.
    expect(asked.includes(`${DEPLOYED.url}/taskpane.js`)).toBe(isFramed);
    await page.close();
  });
});

test("a request to another origin is noticed", async () => {
  const page = await browser.newPage();
  const requests = watchForeignRequests(page, "http://localhost:1");
  await page.route("https://khac.lam-an.gov.vn/**", (route) => route.abort());
  await page.setContent('<img src="https://khac.lam-an.gov.vn/x.png">');
  expect(requests).toEqual(["https://khac.lam-an.gov.vn/x.png"]);
  await page.close();
});
