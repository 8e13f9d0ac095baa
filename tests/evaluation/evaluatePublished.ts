import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import type { CellValue } from "../../src/grid/grid";
import { readPublished } from "../data/readPublished";
import { gridFrom } from "../support/gridFrom";
import { rubricOf } from "../support/rubricOf";

/** A published table as a sheet: its headings in row 1, numbers as numbers, everything else as printed. */
export function publishedSheet(id: string): CellValue[][] {
  const rows = readPublished(id);
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cellOf))];
}

/** The evaluation of a published table by the rubric of the same name. */
export function evaluatePublished(id: string): Evaluation {
  const evaluation = evaluateGrid(gridFrom(publishedSheet(id)), rubricOf(id));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
  return evaluation.value;
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
