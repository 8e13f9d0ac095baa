import { addTestSheet, enter, protect, TEST_SHEET } from "./support/testSheet";

/** What the adapter takes for granted of the library itself; `open` gives a workbook that may be written into. */
export function officeRulesSuite(open: () => Promise<unknown>): void {
  beforeEach(async () => {
    await open();
    await addTestSheet();
  });

  describe("the rules of Office.js that the adapter is built on", () => {
    test("a property that was not loaded cannot be read", async () => {
      const reading = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1");
        await context.sync();
        return range.values;
      });
      await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    });

    test("a range is of no use after its run", async () => {
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1");
        await context.sync();
        return kept;
      });
      expect(() => range.load("values")).toThrow("object path");
    });

    test("a range is still there after a second sync of its run", async () => {
      await enter("A1", [[7]]);
      const value = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1");
        range.load("address");
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(value).toEqual([[7]]);
    });

    test("a sheet that is missing fails on use and can be asked for", async () => {
      const missing = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Không có").load("name");
        await context.sync();
      });
      await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
    });

    test("a write to a protected sheet is denied", async () => {
      await protect();
      await expect(enter("A1", [[1]])).rejects.toMatchObject({ code: "AccessDenied" });
    });

    test("values of another shape than the range are refused, and the statement is named", async () => {
      const wrong = Excel.run(async (context) => {
        context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      });
      await expect(wrong).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { statement: expect.stringContaining("values") as string },
      });
    });
  });
}
