import { engineRules } from "../../../src/workbench/opening/engineRules";
import type { ConditionalFormat } from "../../../src/xlsx/xlsxFile";

const PLAIN: ConditionalFormat = {
  areas: [{ row: 2, column: 3, rows: 9, columns: 1 }],
  type: "expression",
  priority: 1,
  stopIfTrue: false,
  operator: null,
  formulas: ["=$C2<4"],
  differential: 0,
};

const STYLES = [{ bold: true, fill: "#FFC7CE" }];

describe("conditional formats that the grid can show", () => {
  test("a formula rule keeps its formula and look", () => {
    expect(engineRules([PLAIN], STYLES)).toMatchObject([
      {
        ranges: ["C2:C10"],
        rule: { operator: "customFormula", values: ["=$C2<4"], style: { bold: true, fillColor: "#FFC7CE" } },
      },
    ]);
  });

  test("a rule over several areas is one rule an area, each counted from its own first cell", () => {
    const areas = [...PLAIN.areas, { row: 20, column: 5, rows: 2, columns: 1 }];
    const rules = engineRules([{ ...PLAIN, areas, formulas: ["=AND($C2<4,C2<D$1)"] }], STYLES);
    expect(rules.map(({ ranges, rule }) => [ranges[0], rule.type === "CellIsRule" ? rule.values[0] : null])).toEqual([
      ["C2:C10", "=AND($C2<4,C2<D$1)"],
      ["E20:E21", "=AND($C20<4,E20<F$1)"],
    ]);
  });

  test("comparisons, and texts as the formula that the file gives for them", () => {
    const between: ConditionalFormat = { ...PLAIN, type: "cellIs", operator: "between", formulas: ["=1", "=5"] };
    const contains: ConditionalFormat = {
      ...PLAIN,
      type: "containsText",
      formulas: ['=NOT(ISERROR(SEARCH("KXH",C2)))'],
    };
    expect(engineRules([between, contains], STYLES).map(({ rule }) => rule)).toMatchObject([
      { operator: "isBetween", values: ["=1", "=5"] },
      { operator: "customFormula", values: ['=NOT(ISERROR(SEARCH("KXH",C2)))'] },
    ]);
  });

  test("the first in priority comes first; scales, bars and icons are left to the file", () => {
    const later: ConditionalFormat = { ...PLAIN, priority: 7, formulas: ["=$C2>1"] };
    const bar: ConditionalFormat = { ...PLAIN, type: "dataBar", formulas: [], differential: null };
    const shown = engineRules([later, bar, PLAIN], STYLES).map(({ rule }) =>
      rule.type === "CellIsRule" ? rule.values : [],
    );
    expect(shown).toEqual([["=$C2<4"], ["=$C2>1"]]);
  });
});
