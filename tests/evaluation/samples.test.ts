import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckName } from "../../src/checking/finding";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { suggestRubric } from "../../src/evaluation/suggestRubric";
import { LIBRARY } from "../../src/rubric/library";
import { indicatorsOf } from "../../src/rubric/tree";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { rubricOf } from "../support/rubricOf";

/** The rubric's board as its sample prints it: the file, and the place of the sheet in it. */
const BOARDS: Readonly<Record<string, readonly [file: string, sheet: number]>> = {
  "binh-phuoc-2021-so": ["binh-phuoc-2021-mau", 0],
  "binh-phuoc-2021-huyen": ["binh-phuoc-2021-mau", 1],
};

/** All that checking says of each board, how often: true of the document, or a form that is still empty. */
const FINDINGS: Readonly<Record<string, Partial<Record<CheckName, number>>>> = {
  "bac-giang-2021-so-ung-dung": {},
  "bac-giang-2021-huyen-ung-dung": { weights: 1 },
  "bac-giang-2021-so-cong-ttdt": {},
  "bac-giang-2021-huyen-cong-ttdt": {},
  "bac-kan-2020-tinh": { mark: 17 },
  "bac-kan-2020-huyen": {},
  "bac-kan-2020-xa": { mark: 12, "unknown-unit": 4 },
  "binh-phuoc-2021-so": { "max-unknown": 7, "blank-unit": 5 },
  "binh-phuoc-2021-huyen": { "max-unknown": 9, "blank-unit": 1 },
  "cao-bang-2020-so": { "identical-scores": 1, "extra-column": 1, "exempt-with-score": 1 },
  "cao-bang-2020-huyen": { "extra-column": 1, "not-submitted": 1 },
  "hoa-binh-2019-so": { "max-unknown": 6, "identical-scores": 1, mark: 2 },
  "hoa-binh-2019-huyen": { "max-unknown": 6, ordinals: 1 },
};

function evaluationOf(id: string): { readonly evaluation: Evaluation; readonly suggested: string | undefined } {
  const [name, place] = BOARDS[id] ?? [id, 0];
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${name}.xlsx`)));
  if (!file.ok) throw new Error(file.problems[0].code);
  const grid = gridOf(file.value, file.value.sheets[place]?.name ?? "");
  const evaluation = evaluateGrid(grid, rubricOf(id));
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  return { evaluation: evaluation.value, suggested: suggestRubric(grid, LIBRARY)?.id };
}

describe.each(LIBRARY.map(({ id }) => id))("the sample board of %s", (id) => {
  const { evaluation, suggested } = evaluationOf(id);
  const { layout, units } = evaluation.scoreboard;

  test("is recognised as its own among all rubrics", () => {
    expect(suggested).toBe(id);
  });

  test("is read with every indicator and result in a column that names it, and every unit known or listed", () => {
    expect(layout.columns.map(({ criterion }) => criterion)).toEqual(
      indicatorsOf(evaluation.rubric.criteria).map((indicator) => indicator.id),
    );
    for (const { confidence } of [...layout.columns, ...layout.outputs]) expect(confidence).toBeGreaterThanOrEqual(0.9);
    const unknown = units.filter(({ rosterName }) => rosterName === null);
    expect(unknown).toHaveLength(FINDINGS[id]?.["unknown-unit"] ?? 0);
  });

  test("gives the findings that are true of it, and no error", () => {
    const counts: Partial<Record<CheckName, number>> = {};
    for (const { check } of evaluation.findings) counts[check] = (counts[check] ?? 0) + 1;
    expect(counts).toEqual(FINDINGS[id]);
    expect(evaluation.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
