/** The sheet that tests work in, and what they do to it through Office.js alone. */
export const TEST_SHEET = "Bảng 1";

export async function addTestSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(TEST_SHEET);
    await context.sync();
  });
}

export async function enter(address: string, entries: unknown[][], numberFormat?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(address);
    range.formulas = entries;
    if (numberFormat !== undefined) range.numberFormat = entries.map((row) => row.map(() => numberFormat));
    await context.sync();
  });
}

export async function read(
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(address);
    range.load(["values", "formulas", "numberFormat"]);
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}
