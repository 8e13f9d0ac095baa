import type { HighlightRequest, HighlightRule } from "../../../src/filling/highlighting/highlight";
import type { FilledColumn } from "../../../src/filling/fill";
import type { FillParts } from "../../../src/filling/fillSheet";
import { planHighlight } from "../../../src/filling/highlighting/planHighlight";
import { areaAddress, cellAddress } from "../../../src/grid/address";
import { gridFrom } from "../../support/gridFrom";
import { Engine } from "../support/engine";
import { rubricOf } from "../../support/rubricOf";
import { sheetOf } from "../support/sheetOf";

const OFF: HighlightRequest = { unranked: false, belowMinimum: false, threshold: null };

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

function rulesFor(parts: FillParts, request: Partial<HighlightRequest>, columns: readonly FilledColumn[] = []) {
  return planHighlight(parts.scoreboard, parts.rubric, columns, { ...OFF, ...request });
}

/** The cells for which a rule's formula is true, as a spreadsheet would colour them. */
function coloured(parts: FillParts, rule: HighlightRule): string[] {
  const { area, formula } = rule;
  const outside = 30;
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    // One column is enough: all references of a rule go down with its row.
    const shifted = formula.replaceAll(/(\$?[A-Z]+)(\d+)/g, (_, column: string, at: string) => {
      return `${column}${Number(at) + row - area.row}`;
    });
    const engine = new Engine(parts.grid, [{ row: 1, column: outside, contents: [[{ formula: shifted }]] }]);
    if (engine.shown(cellAddress(1, outside)) === true) found.push(cellAddress(row, area.column));
  }
  return found;
}

const departments = rubricOf("bac-kan-2020-tinh");
const own = [
  { criterion: "readiness", output: "tier", cells: ["Mức 1", "Không xếp loại", null, null] },
  { criterion: "results", output: "tier", cells: ["Mức 4", "Không xếp loại", null, null] },
] as const;
const rows = [
  { name: "Sở Công thương", cells: [17, 11, 8, 27, 26, 7.7, 3] },
  { name: "Sở Y tế", cells: [12.59, 7, 8, 25, 26, "---", null] },
  { name: "Sở chưa nộp", cells: [], notSubmitted: "Không cung cấp số liệu" },
  { name: "Sở Nội vụ", cells: ["chưa chấm", 8.4, 5.6, 22.4, 18.2, 7.7, 2] },
];

test("rows with the unranked label: the columns of the part they are unranked in", () => {
  const parts = sheetOf(departments, rows, { own });
  const rules = rulesFor(parts, { unranked: true });
  expect(rules.map(({ criterion, area, formula }) => [criterion, areaAddress(area), formula])).toEqual([
    ["readiness", "B2:D5", '=$I2="Không xếp loại"'],
    ["readiness", "I2:I5", '=$I2="Không xếp loại"'],
    ["results", "E2:H5", '=$J2="Không xếp loại"'],
    ["results", "J2:J5", '=$J2="Không xếp loại"'],
  ]);
  expect(rules.flatMap((rule) => coloured(parts, rule))).toEqual(["B3", "I3", "E3", "J3"]);
});

test("the whole row where the rubric itself has the tiers, with columns that were just filled", () => {
  const parts = sheetOf(rubricOf("cao-bang-2020-so"), [{ cells: [8, 14.9, 18, 2.8, 5, 5] }]);
  const tier = { criterion: "total", output: "tier", column: 9, isNew: true } as const;
  expect(rulesFor(parts, { unranked: true }, [tier])).toEqual([
    { kind: "unranked", criterion: "total", area: { row: 2, column: 1, rows: 1, columns: 9 }, formula: '=$I2="KXH"' },
  ]);
  expect(rulesFor(parts, { unranked: true })).toEqual([]);
});

test("indicators below the lowest band's minimum: numbers and zero marks, never text, blanks or units that submitted nothing", () => {
  const parts = sheetOf(departments, rows, { own });
  const rules = rulesFor(parts, { belowMinimum: true });
  expect(rules.map(({ kind, criterion }) => `${kind} ${criterion}`)).toEqual([
    "below-minimum infrastructure",
    "below-minimum personnel",
    "below-minimum policy",
    "below-minimum presence",
    "below-minimum interaction",
    "below-minimum transaction",
    "below-minimum transformation",
  ]);
  expect(rules.flatMap((rule) => coloured(parts, rule))).toEqual(["B3", "C3", "G3"]);
});

test("a total below the lowest band's minimum where the total decides", () => {
  const total = [{ criterion: "total", output: "total", cells: [35.999999999, 36, 35.9 + 0.1] }] as const;
  const units = [{ cells: [] }, { cells: [] }, { cells: [] }];
  const parts = sheetOf(rubricOf("cao-bang-2020-so"), units, { own: total });
  const rules = rulesFor(parts, { belowMinimum: true });
  expect(rules.map(({ area }) => areaAddress(area))).toEqual(["H2:H4"]);
  expect(rules.flatMap((rule) => coloured(parts, rule))).toEqual(["H2"]);
});

test("the user's threshold, as a share of each maximum", () => {
  const parts = sheetOf(departments, rows);
  const rules = rulesFor(parts, { threshold: 0.7 });
  expect(rules).toHaveLength(7);
  expect(rules.flatMap((rule) => coloured(parts, rule))).toEqual(["B3", "C3", "G3", "H2", "H5"]);
});

test("a row without a unit's name, such as a repeated numbering row, is never coloured", () => {
  const parts = sheetOf(departments, [rows[0] ?? { cells: [] }]);
  const numbering = [2, ...Array.from({ length: 7 }, () => 1)];
  const grid = gridFrom([...parts.grid.values, numbering]);
  const layout = { ...parts.scoreboard.layout, lastRow: 3 };
  const longer = { ...parts, grid, scoreboard: { ...parts.scoreboard, layout } };
  const rules = rulesFor(longer, { belowMinimum: true, threshold: 0.5 });
  expect(rules.flatMap((rule) => coloured(longer, rule))).toEqual([]);
});

test("nothing asked, no rules", () => {
  expect(rulesFor(sheetOf(departments, rows, { own }), {})).toEqual([]);
});
