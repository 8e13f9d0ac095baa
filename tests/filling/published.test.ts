import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { FILL_MODES } from "../../src/filling/fill";
import type { FillMode, FillPlan } from "../../src/filling/fill";
import type { FillParts } from "../../src/filling/fillSheet";
import { knownOutputs } from "../../src/filling/knownOutputs";
import { planFill } from "../../src/filling/planFill";
import { OUTPUTS } from "../../src/reading/scoreboard";
import type { Output } from "../../src/reading/scoreboard";
import { LIBRARY } from "../../src/rubric/library";
import { indicatorsOf } from "../../src/rubric/tree";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { rubricOf } from "../support/rubricOf";
import { registerCqdt } from "./support/engine";
import { sheetOf } from "./support/sheetOf";
import { shownDifferences } from "./support/shownDifferences";

/** More than the steps of Hòa Bình's totals at two decimals, with the room an open maximum is given. */
const ROWS = 16_000;

/** What the rubrics leave open cannot be filled. */
const LEFT_OUT: Readonly<Record<string, readonly Output[]>> = {
  "hoa-binh-2019-so": ["percent"],
  "hoa-binh-2019-huyen": ["percent"],
  "binh-phuoc-2021-so": ["percent", "tier", "shortfall"],
  "binh-phuoc-2021-huyen": ["percent", "tier", "shortfall"],
};

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

/** The board of a rubric's sample; Bình Phước published no scores, so that its board has made-up ones. */
function boardOf(id: string): FillParts {
  if (id.startsWith("binh-phuoc")) return madeUp(id);
  const bytes = readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${id}.xlsx`));
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.problems[0].code);
  const evaluation = evaluateGrid(gridOf(file.value, file.value.sheets[0]?.name ?? ""), rubricOf(id));
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  return evaluation.value;
}

function madeUp(id: string): FillParts {
  const rubric = rubricOf(id);
  const indicators = indicatorsOf(rubric.criteria);
  const points = [8, 9.5, 8, 7.25, 9.5, 3];
  return sheetOf(
    rubric,
    points.map((first, row) => ({ cells: indicators.map((_, column) => first + ((row * column) % 3)) })),
  );
}

function fill(id: string, mode: FillMode): { readonly parts: FillParts; readonly plan: FillPlan } {
  const parts = boardOf(id);
  const { known } = knownOutputs(parts, { mode, outputs: OUTPUTS });
  const outcome = planFill(parts, { mode, outputs: known });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { parts, plan: outcome.value };
}

describe.each(FILL_MODES)("filled as %s", (mode) => {
  test.each(LIBRARY.map(({ id }) => id))("the board of %s shows what scoring says", (id) => {
    const { parts, plan } = fill(id, mode);
    expect(parts.units.length).toBeGreaterThan(5);
    expect(shownDifferences(parts, plan, ROWS)).toEqual([]);
  });
});

test.each(LIBRARY.map(({ id }) => id))("only what %s leaves open is not filled", (id) => {
  const { unknown } = knownOutputs(boardOf(id), { mode: "functions", outputs: OUTPUTS });
  expect(unknown.map(({ output }) => output)).toEqual(LEFT_OUT[id] ?? []);
});

test("ranks by every criterion are filled where a rubric ranks by each", () => {
  const { plan } = fill("binh-phuoc-2021-so", "functions");
  expect(plan.columns.filter(({ output }) => output === "rank")).toHaveLength(8);
});

test("Hòa Bình's offices without public services are ranked by readiness only, in one list with the others", () => {
  const { parts } = fill("hoa-binh-2019-so", "values");
  const office = parts.units.find(({ name }) => name === "Thanh tra tỉnh");
  expect(office?.ranks).toEqual({ total: null, readiness: 1, results: null });
  expect(office?.totals).toEqual({ total: 63.3, readiness: 27, results: 36.3 });
});
