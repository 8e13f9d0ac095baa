import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { FillParts } from "../../src/filling/fillSheet";
import { knownOutputs } from "../../src/filling/knownOutputs";
import { planFill } from "../../src/filling/planFill";
import { planHighlight } from "../../src/filling/highlighting/planHighlight";
import { isFormula } from "../../src/grid/block";
import { OUTPUTS } from "../../src/reading/scoreboard";
import { LIBRARY } from "../../src/rubric/library";
import { indicatorsOf } from "../../src/rubric/tree";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { rubricOf } from "../support/rubricOf";
import { arrayReferences, functionsIn } from "./support/formulaParts";
import { sheetOf } from "./support/sheetOf";

/** Functions of Excel 2007, which every later Excel knows. */
const OLD_FUNCTIONS = new Set(
  "ABS AND COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS FIXED FREQUENCY IF IFERROR INT ISERROR ISNUMBER ISTEXT LEFT LEN MAX MID MIN NA NOT OR RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMPRODUCT TEXT TRIM".split(
    " ",
  ),
);

/** `EVALUATE` spills, so that no fill writes it. */
const OWN_FUNCTIONS = new Set(["CQDT.MAX", "CQDT.PERCENT", "CQDT.RANK", "CQDT.SHORTFALL", "CQDT.TIER", "CQDT.TOTAL"]);

/** The board of a rubric's sample; made-up scores where there is none. */
function boardOf(id: string): FillParts {
  const rubric = rubricOf(id);
  if (id.startsWith("binh-phuoc")) {
    const columns = indicatorsOf(rubric.criteria).map((_, column) => column);
    return sheetOf(
      rubric,
      [8, 9.5, 8, 3].map((first, row) => ({ cells: columns.map((column) => first + ((row * column) % 3)) })),
    );
  }
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${id}.xlsx`)));
  if (!file.ok) throw new Error(file.problems[0].code);
  const evaluation = evaluateGrid(gridOf(file.value, file.value.sheets[0]?.name ?? ""), rubric);
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  return evaluation.value;
}

function formulasOf(id: string, mode: "functions" | "formulas"): readonly string[] {
  const parts = boardOf(id);
  const { known } = knownOutputs(parts, { mode, outputs: OUTPUTS });
  const outcome = planFill(parts, { mode, outputs: known });
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  const filled = outcome.value.blocks.flatMap(({ contents }) =>
    contents.flat().flatMap((content) => (isFormula(content) ? content.formula : [])),
  );
  const rules = planHighlight(parts.scoreboard, parts.rubric, outcome.value.columns, {
    unranked: true,
    belowMinimum: true,
    threshold: 0.5,
  });
  return [...filled, ...rules.map(({ formula }) => formula)];
}

describe.each(["functions", "formulas"] as const)("filled as %s, an Excel without dynamic arrays", (mode) => {
  test.each(LIBRARY.map(({ id }) => id))("knows every function and spills nothing: %s", (id) => {
    const formulas = formulasOf(id, mode);
    expect(formulas.length).toBeGreaterThan(0);
    const names = new Set(formulas.flatMap(functionsIn));
    const own = mode === "functions" ? OWN_FUNCTIONS : new Set<string>();
    expect([...names].filter((name) => !OLD_FUNCTIONS.has(name) && !own.has(name))).toEqual([]);
    expect(formulas.filter((formula) => /[#@{]/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
    expect(formulas.flatMap(arrayReferences)).toEqual([]);
  });
});

test("what needs array evaluation is recognised", () => {
  expect(arrayReferences('=SUM(A1:A9)+COUNTIF(A1:A9,B1)+ROWS(A$1:A3)+CQDT.TIER("A1:A9",C6:E6)')).toEqual([]);
  expect(arrayReferences("=SUMPRODUCT(--(FREQUENCY(A1:A9,B1+0.5*(ROW(A1:A9)-1))>0))")).toEqual([]);
  expect(arrayReferences("=A1:A9")).toEqual(["A1:A9"]);
  expect(arrayReferences("=SUM(A1:A9*2)")).toEqual(["A1:A9"]);
  expect(arrayReferences("=COUNTIF(A1:A9,B1:B9)")).toEqual(["B1:B9"]);
  expect(arrayReferences("=SUMPRODUCT(IF(A1:A9>0,1,0))")).toEqual(["A1:A9"]);
  expect(arrayReferences("=IF(A1:A9,1,0)")).toEqual(["A1:A9"]);
  expect(functionsIn('=IF(A1="SUM(",TEXTJOIN(B1),CQDT.EVALUATE(C1))')).toEqual(["IF", "TEXTJOIN", "CQDT.EVALUATE"]);
});
