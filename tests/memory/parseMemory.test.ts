import { parseMemory } from "../../src/memory/parseMemory";
import type { ReportMemory } from "../../src/memory/reportMemory";
import { NO_MEMORY, type PreviousChoice, type SheetMemory } from "../../src/memory/memory";

const SETTLED: SheetMemory = {
  rubric: "cao-bang-2020-so",
  choices: {
    headingRows: [4, 5],
    unitColumn: 2,
    firstRow: 7,
    lastRow: 26,
    columns: { infrastructure: 7, website: null },
    outputs: { "total/rank": 4 },
    units: { "Sở Y té": "Sở Y tế", "Sở cũ": null },
  },
  outputs: ["total", "rank"],
  mode: "formulas",
  highlight: { unranked: true, belowMinimum: false, threshold: 0.5 },
  ruleIds: ["{A}", "{B}"],
};

function kept(change: Readonly<Record<string, unknown>>): unknown {
  return { version: 1, sheets: { "Bảng 1": { ...SETTLED, ...change } } };
}

describe("parseMemory", () => {
  test("a workbook that remembers nothing has an empty memory", () => {
    expect(parseMemory(undefined)).toEqual(NO_MEMORY);
  });

  test("what was settled comes back as it was", () => {
    const memory = { version: 1, sheets: { "Bảng 1": SETTLED } };
    expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  test.each<PreviousChoice>([{ kind: "columns" }, { kind: "sheet", sheet: "Năm 2019" }, { kind: "none" }])(
    "the choice of the previous year and the pairs of names come back: %j",
    (previous) => {
      const pairs = [{ written: "Sở Công Thương cũ", unit: "Sở Công Thương" }];
      const memory = { version: 1, sheets: { "Bảng 1": { ...SETTLED, previous } }, pairs };
      expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    },
  );

  test("how the report is wanted and what stands around it come back", () => {
    const report: ReportMemory = {
      parts: ["ranking", "reached"],
      mode: "formulas",
      reached: { kind: "band", label: "Mức II" },
      shares: true,
      levels: 1,
    };
    const letter = { parentBody: "", place: "Cao Bằng", date: "2020-02-29", recipients: ["Như trên;"] };
    const memory = { version: 1, sheets: { "Bảng 1": { ...SETTLED, report } }, letter };
    expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  test("corrections that were not made stay unmade", () => {
    expect(parseMemory(kept({ choices: {} }))?.sheets["Bảng 1"]?.choices).toEqual({});
  });

  test.each([
    ["no object", "cqdt"],
    ["another version", { version: 2, sheets: {} }],
    ["sheets as a list", { version: 1, sheets: [] }],
    ["no rubric", kept({ rubric: null })],
    ["an unknown mode", kept({ mode: "macro" })],
    ["an unknown output", kept({ outputs: ["total", "average"] })],
    ["outputs that are no list", kept({ outputs: "total" })],
    ["a row that is no number", kept({ choices: { firstRow: "7" } })],
    ["a row before the first", kept({ choices: { firstRow: 0 } })],
    ["half a heading row", kept({ choices: { headingRows: [1.5] } })],
    ["a column that is no number", kept({ choices: { columns: { website: "G" } } })],
    ["an unknown part of the report", kept({ report: { parts: ["poem"] } })],
    ["an unknown way of writing the report", kept({ report: { mode: "functions" } })],
    ["a share to reach above the maximum", kept({ report: { reached: { kind: "share", atLeast: 50 } } })],
    ["half a level of criteria", kept({ report: { levels: 0.5 } })],
    ["a letter of another day than the calendar has", { version: 1, sheets: {}, letter: { date: "2021-02-29" } }],
    ["a threshold above the maximum", kept({ highlight: { unranked: true, belowMinimum: true, threshold: 50 } })],
    ["a switch that is no switch", kept({ highlight: { unranked: 1, belowMinimum: true, threshold: null } })],
    ["an unknown kind of previous year", kept({ previous: { kind: "web" } })],
    ["a previous sheet without name", kept({ previous: { kind: "sheet" } })],
    ["a previous year that is a text", kept({ previous: "columns" })],
    ["pairs that are no list", { version: 1, sheets: {}, pairs: {} }],
    ["a pair of one name", { version: 1, sheets: {}, pairs: [{ written: "Sở A" }] }],
    ["a pair that is no pair", { version: 1, sheets: {}, pairs: ["Sở A=Sở B"] }],
    ["rule ids that are no texts", kept({ ruleIds: [1] })],
  ])("%s is refused as a whole", (_, data) => {
    expect(parseMemory(data)).toBeNull();
  });
});
