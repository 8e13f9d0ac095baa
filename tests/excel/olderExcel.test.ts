import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";
import { addTestSheet, TEST_SHEET } from "./support/testSheet";

/** What the adapter asks for before it uses it, as `docs/requirement-sets.md` lists it; an Excel at the floor refuses each. */
const NEWER: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
  "Range.copyFrom": (sheet) => sheet.getRange("A1").copyFrom(sheet.getRange("B1"), "Formats"),
  "Range.getMergedAreasOrNullObject": (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("areaCount"),
  "ConditionalFormatCollection.getItemOrNullObject": (sheet) =>
    sheet.getRange("A1").conditionalFormats.getItemOrNullObject("1").load("id"),
  "WorksheetCollection.onChanged": ({ context }) => context.workbook.worksheets.onChanged.add(() => Promise.resolve()),
  "WorksheetCollection.onSelectionChanged": ({ context }) =>
    context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve()),
};

async function use(member: string): Promise<void> {
  await Excel.run(async (context) => {
    NEWER[member]?.(context.workbook.worksheets.getItem(TEST_SHEET));
    await context.sync();
  });
}

describe("the real Office.js", () => {
  beforeEach(async () => {
    requirements.excelApi = "1.17";
    openHostedExcel();
    await addTestSheet();
  });

  test.each(Object.keys(NEWER))("has %s in a new Excel", async (member) => {
    await expect(use(member)).resolves.toBeUndefined();
  });

  test.each(Object.keys(NEWER))("refuses %s where Excel has no more than ExcelApi 1.7", async (member) => {
    requirements.excelApi = "1.7";
    await expect(use(member)).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
