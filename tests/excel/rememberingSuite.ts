import type { Workbook } from "../../src/excel/workbook";
import { expectValue } from "./contractSuite";
import { addTestSheet, enter, read } from "./support/testSheet";

/** That what the add-in keeps in the workbook stays there, and that the workbook can be told to calculate anew. */
export function rememberingSuite(open: () => Promise<Workbook>): void {
  let workbook: Workbook;

  beforeEach(async () => {
    workbook = await open();
    await addTestSheet();
  });

  describe("remembering", () => {
    test("gives back the value, and undefined for what was never remembered", async () => {
      const choices = { rubric: "cao-bang-2020-so", headingRows: [3, 4], note: 'Sở Y tế = "y tế"' };
      expectValue(await workbook.remember("choices", choices));
      expect(expectValue(await workbook.recall("choices"))).toEqual(choices);
      expectValue(await workbook.remember("choices", null));
      expect(expectValue(await workbook.recall("choices"))).toBeNull();
      expect(expectValue(await workbook.recall("other"))).toBeUndefined();
    });

    test("keeps several values in one part beside those of other programs", async () => {
      const foreign = '<notes xmlns="urn:example:notes"><note>giữ nguyên</note></notes>';
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(foreign);
        await context.sync();
      });
      expectValue(await workbook.remember("choices", { unitColumn: 2 }));
      expectValue(await workbook.remember("rubrics", ["Sở <Y tế> & \uFFFF"]));
      expect(expectValue(await workbook.recall("choices"))).toEqual({ unitColumn: 2 });
      expect(expectValue(await workbook.recall("rubrics"))).toEqual(["Sở <Y tế> & \uFFFF"]);
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const ours = parts.getByNamespace("urn:cqdt:remember").getCount();
        const other = parts.getByNamespace("urn:example:notes").getOnlyItem().getXml();
        await context.sync();
        expect([ours.value, other.value]).toEqual([1, foreign]);
      });
    });

    test("hands on what is damaged, which is not the same as nothing", async () => {
      await Excel.run(async (context) => {
        const xml = '<cqdt xmlns="urn:cqdt:remember"><entry key="choices">{"rubric": "cao-b</entry></cqdt>';
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
      expect(expectValue(await workbook.recall("choices"))).toBe('{"rubric": "cao-b');
    });
  });

  test("a sheet is added empty after the others, once", async () => {
    expectValue(await workbook.addSheet("Bộ tiêu chí"));
    expect(
      expectValue(await workbook.sheets())
        .map(({ name }) => name)
        .at(-1),
    ).toBe("Bộ tiêu chí");
    expect(await workbook.readGrid("Bộ tiêu chí")).toMatchObject({ problems: [{ code: "sheet-empty" }] });
    expect(await workbook.addSheet("Bộ tiêu chí")).toMatchObject({ problems: [{ code: "sheet-exists" }] });
  });

  test("recalculating computes every formula anew", async () => {
    await enter("A1", [["=RAND()"]]);
    const before = await read("A1");
    expectValue(await workbook.recalculate());
    expect(await read("A1")).not.toEqual(before);
  });
}
