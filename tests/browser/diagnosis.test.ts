import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import type { Diagnosis } from "../../src/excel/diagnosis/diagnosis";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { changedParts } from "../support/packageDiff";
import { axeFindings } from "./support/axeFindings";
import { comparableReport, documentedReport, writeReport } from "./support/diagnosisPage";
import { inWorkbench } from "./support/inWorkbench";
import { takesKeyboard } from "./support/takesKeyboard";
import { takeScreenshot } from "./support/takeScreenshot";
import { save } from "./support/workbenchPage";

jest.setTimeout(240_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1300, (opened) => {
  ({ page, pane } = opened);
});

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A workbook in which CQDT already remembers something. */
async function openRemembered(): Promise<void> {
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
  await pane.getByText(/đơn vị · 6 chỉ tiêu/).waitFor();
}

async function run(name = "Chạy chẩn đoán"): Promise<void> {
  await pane.getByRole("button", { name }).click();
  await pane.getByRole("heading", { name: /^(Kết quả|Result)$/ }).waitFor({ timeout: 200_000 });
}

async function downloaded(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("all contracts are kept, the report holds nothing of the workbook, and the workbook is as it was", async () => {
  await openRemembered();
  // The first save declares the part of the memory, which the next one writes as the workbench holds it.
  await save(page);
  const before = open(await save(page));
  await pane.getByRole("button", { name: "Chẩn đoán" }).click();
  await pane.getByText("Báo cáo không chứa gì của sổ làm việc").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await run();
  await pane.getByText("Excel này làm đúng mọi điều CQDT dựa vào.").waitFor();
  await pane.getByText("Sổ làm việc vẫn như trước khi chẩn đoán.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await takeScreenshot(page, "diagnosis");

  const json = await downloaded("Tải .json");
  const found = JSON.parse(json) as Diagnosis;
  expect(found.contracts.filter(({ verdict }) => !["passed", "not-applicable"].includes(verdict.status))).toEqual([]);
  expect(found).toMatchObject({ left: [], complete: true, customFunction: { status: "answered" } });
  for (const { name } of before.sheets) expect(json).not.toContain(name);

  const markdown = await downloaded("Tải .md");
  writeReport(markdown);
  expect(comparableReport(markdown)).toBe(comparableReport(documentedReport()));

  const after = open(await save(page));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(changedParts(before.parts, after.parts)).toEqual([]);
});

test("by keyboard alone, in English, in a narrow pane: once cancelled it says so, no sheet is left, and it goes back to where it was opened", async () => {
  await openRemembered();
  const { sheets } = open(await save(page));
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", width: "320px" });
  });
  await pane.getByRole("button", { name: "English" }).click();
  await pane.getByRole("button", { name: "Self-check" }).focus();
  await page.keyboard.press("Enter");
  expect(await takesKeyboard(pane.getByRole("heading", { name: "Self-check" }))).toBe(true);
  await page.keyboard.press("Tab");
  expect(await takesKeyboard(pane.getByRole("button", { name: "Back" }))).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await takesKeyboard(pane.getByRole("button", { name: "Run the self-check" }))).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/not run, because it was cancelled/).waitFor({ timeout: 60_000 });
  await pane.getByText("The workbook is as it was before the self-check.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const widths = await pane.locator("main").evaluate((main) => [main.scrollWidth, main.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  await takeScreenshot(page.locator("iframe"), "diagnosis-320");
  await pane.getByRole("button", { name: "Back" }).focus();
  await page.keyboard.press("Enter");
  expect(await takesKeyboard(pane.getByRole("button", { name: "Self-check" }))).toBe(true);
  await page.locator("iframe").evaluate((frame) => {
    frame.removeAttribute("style");
  });
  const after = open(await save(page));
  expect(after.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});
