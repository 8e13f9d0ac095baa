import type { FrameLocator, Page } from "playwright-core";
import type { CellValue } from "../../src/grid/grid";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { publishedSheet } from "../evaluation/evaluatePublished";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";
import { openFile, openSample, save } from "./support/workbenchPage";

const OLD_NAME = "Sở Bưu chính";
const NEW_NAME = "Sở Thông tin và Truyền thông";

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

/** A board of this year and one of last year in which a unit bears an older name and one point less of infrastructure. */
function twoYears(): Buffer {
  const scores = publishedSheet("cao-bang-2020-so").map(([name = null, , , , , ...points]) => [name, ...points]);
  const earlier = scores.map(([name = null, infrastructure = null, ...others]) =>
    name === NEW_NAME ? [OLD_NAME, Number(infrastructure) - 1, ...others] : [name, infrastructure, ...others],
  );
  const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]) => ({
    name,
    cells: rows.flatMap((row, above) =>
      row.flatMap((content, left) =>
        content === null || typeof content === "boolean" ? [] : [{ row: above + 1, column: left + 1, content }],
      ),
    ),
  });
  const font = { name: "Arial", size: 11 };
  return Buffer.from(createXlsx({ font, sheets: [sheetOf("Năm nay", scores), sheetOf("Năm trước", earlier)] }));
}

async function openAudit(): Promise<void> {
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Đối chiếu" }).click();
}

async function narrow(): Promise<void> {
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "720px" });
    frame.style.width = "320px";
  });
}

test("the report's own columns give the movements since 2019, at 320 pixels too", async () => {
  await openSample(page, "cao-bang-2020-bao-cao");
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await openAudit();
  const section = pane.getByRole("region", { name: "So với năm 2019" });
  await section.getByText(/^\d+ tăng hạng · \d+ giảm hạng · \d+ giữ nguyên hạng$/).waitFor({ timeout: 90_000 });
  const inspectorate = section.getByRole("row", { name: /^Thanh tra tỉnh/ });
  expect(await inspectorate.textContent()).toContain("từ 14 thành 19, giảm 5 hạng");
  const details = section.getByRole("button", { name: "Thay đổi từng tiêu chí của Thanh tra tỉnh" });
  await details.press("Enter");
  await section.getByText(/^Ứng dụng CNTT: 13,4 → 15,7/).waitFor();
  await details.evaluate((element) => element.closest("tr")?.scrollIntoView({ block: "center" }));
  await takeScreenshot(page, "years-1400");
  await narrow();
  await takeScreenshot(page.locator("iframe"), "years-320");
  const widths = await pane.locator("main").evaluate((main) => {
    const { clientWidth, scrollWidth } = main.ownerDocument.documentElement;
    return [clientWidth, Math.max(scrollWidth, main.scrollWidth)];
  });
  expect(widths).toEqual([320, 320]);
  expect(await axeFindings(page)).toEqual([]);
});

test("last year's board on its own sheet: a renamed unit is paired, and still is after saving and opening again", async () => {
  await openFile(page, "hai-nam.xlsx", twoYears());
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await openAudit();
  await pane.getByRole("combobox", { name: "Lấy số liệu năm trước từ" }).selectOption({ label: "Trang “Năm trước”" });
  const row = pane.getByRole("row", { name: new RegExp(`^${NEW_NAME}`) });
  await row.getByText("không có số năm trước").waitFor();
  const choice = pane.getByRole("combobox", { name: `“${OLD_NAME}” là` });
  await choice.selectOption(NEW_NAME);
  await narrow();
  await choice.evaluate((element) => element.closest("section")?.scrollIntoView({ block: "end" }));
  await takeScreenshot(page.locator("iframe"), "years-pairing-320");
  expect(await axeFindings(page)).toEqual([]);
  await pane.getByRole("button", { name: `Ghép “${OLD_NAME}”` }).press("Enter");
  await row.getByText(`năm trước: ${OLD_NAME} (bạn đã ghép)`).waitFor();

  await page.locator("iframe").evaluate((frame) => frame.removeAttribute("style"));
  const saved = await save(page);
  await openFile(page, "da-luu.xlsx", saved);
  await openAudit();
  await row.getByText(`năm trước: ${OLD_NAME} (bạn đã ghép)`).waitFor();
  await pane.getByText(`“${OLD_NAME}” là “${NEW_NAME}”`).waitFor();
  await takeScreenshot(page, "years-paired-1400");
  await pane.getByRole("button", { name: `Bỏ ghép “${OLD_NAME}”` }).click();
  await row.getByText("không có số năm trước").waitFor();
});
