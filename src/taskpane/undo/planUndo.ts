import type { SnapshotPart } from "../../excel/workbook";
import { cellAddress } from "../../grid/address";
import { contains } from "../../grid/area";
import { formulaAt, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import type { CellsRecord, LeftCell, LeftReason, WrittenArea } from "../state/changes";
import { matchRows } from "./matchRows";
import type { MatchedRows } from "./matchRows";
import { inRow, isMoved } from "./references";

/** What an undo would do, decided before anything is touched. */
export interface UndoPlan {
  /** For `restore`. */
  readonly parts: readonly SnapshotPart[];
  /** How many cells are put back. */
  readonly restored: number;
  readonly left: readonly LeftCell[];
}

type Entry = string | number | boolean;

/** A cell that was written, where it is now, and what goes back into it. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
  readonly numberFormat: string | null;
}

interface Judged {
  /** Goes back into the cell; `null` where it is left alone. */
  readonly back: Cell | null;
  readonly left: LeftCell | null;
  /** Something was written, and it still stands there. */
  readonly isHeld: boolean;
  readonly isWritten: boolean;
}

/**
 * Puts back each cell that still holds what was written, a formula also where it shows another value by now, in the row where
 * its unit stands now. Whatever else stands there stays and is listed. A column that was new loses its look and width only
 * where nothing of the user's stands in it.
 */
export function planUndo(record: CellsRecord, now: Grid): UndoPlan {
  const matched = matchRows(record, now);
  const parts: SnapshotPart[] = [];
  const left: LeftCell[] = [];
  let restored = 0;
  record.snapshot.parts.forEach((part, index) => {
    const written = record.written[index];
    if (written === undefined) throw new RangeError("A part of the snapshot has nothing written.");
    for (let across = 0; across < part.area.columns; across += 1) {
      const judged = judgeColumn(record, part, written, across, matched, now);
      left.push(...judged.flatMap((cell) => cell.left ?? []));
      const back = judged.flatMap((cell) => cell.back ?? []);
      restored += judged.filter((cell) => cell.back !== null && cell.isWritten).length;
      parts.push(...partsOf(record, part, across, back, matched, now));
    }
  });
  return { parts, restored, left };
}

function judgeColumn(
  record: CellsRecord,
  part: SnapshotPart,
  written: WrittenArea,
  across: number,
  matched: MatchedRows,
  now: Grid,
): readonly Judged[] {
  const column = part.area.column + across;
  const judged = Array.from({ length: part.area.rows }, (_, down) =>
    judge(record, part, written, down, across, matched, now),
  );
  const all = judged.filter(({ isWritten }) => isWritten).length;
  const held = judged.filter(({ isHeld }) => isHeld).length;
  if (held * 2 >= all || hasHeading(record, column, matched, now)) return judged;
  return judged.map((cell, down) => (cell.isWritten ? leaveAlone(cell, record, part, down, column, now) : nothing()));
}

/** Another column may stand in the place of the one that was written: what is alike in it is so by chance. */
function leaveAlone(
  { left }: Judged,
  record: CellsRecord,
  part: SnapshotPart,
  down: number,
  column: number,
  now: Grid,
): Judged {
  const row = part.area.row + down;
  return { ...nothing(), left: left ?? leftCell("changed", row, column, nameAt(record, row), now) };
}

function hasHeading({ headings, headingRow }: CellsRecord, column: number, { rows }: MatchedRows, now: Grid): boolean {
  if (headingRow === null) return false;
  const row = rows.get(headingRow) ?? headingRow;
  const heading = headings.get(column) ?? null;
  return heading !== null && typeof row === "number" && valueAt(now, row, column) === heading;
}

function judge(
  record: CellsRecord,
  part: SnapshotPart,
  written: WrittenArea,
  down: number,
  across: number,
  matched: MatchedRows,
  now: Grid,
): Judged {
  const row = part.area.row + down;
  const column = part.area.column + across;
  const unit = nameAt(record, row);
  const value = written.values[down]?.[across] ?? null;
  const formula = written.formulas[down]?.[across] ?? null;
  const before = part.formulas[down]?.[across] ?? "";
  const isWritten = formula !== null || !isEmpty(value) || before !== "";
  const place = matched.rows.get(row) ?? "row-unsure";
  if (typeof place !== "number") {
    return isWritten ? { ...nothing(), isWritten, left: leftCell(place, row, column, unit, now) } : nothing();
  }
  const valueNow = valueAt(now, place, column);
  const formulaNow = formulaAt(now, place, column);
  const isHeld = holds({ value, formula }, { value: valueNow, formula: formulaNow }, place - row, matched.hasMoved);
  const entry = place === row ? before : movedEntry(before, row, place);
  if (isHeld && entry !== null) {
    const numberFormat = part.numberFormats[down]?.[across] ?? null;
    return { back: { row: place, column, entry, numberFormat }, left: null, isHeld: isWritten, isWritten };
  }
  const isBack = !isHeld && entry !== null && stands(entry, valueNow, formulaNow);
  if (!isWritten || isBack) return { ...nothing(), isWritten };
  return { ...nothing(), isWritten, isHeld, left: leftCell("changed", place, column, unit, now) };
}

function nothing(): Judged {
  return { back: null, left: null, isHeld: false, isWritten: false };
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

function holds(written: Content, now: Content, rows: number, hasMoved: boolean): boolean {
  if (written.formula === null) {
    return now.formula === null && (written.value === now.value || (isEmpty(written.value) && isEmpty(now.value)));
  }
  if (now.formula === null) return false;
  return written.formula === now.formula || (hasMoved && isMoved(written.formula, now.formula, rows));
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}

/** Whether a cell holds what stood there before the change: somebody has put it back already. */
function stands(entry: Entry, value: CellValue, formula: string | null): boolean {
  if (formula !== null) return formula === entry;
  if (entry === "") return isEmpty(value);
  return value === entry || (typeof entry === "string" && entry.startsWith("'") && value === entry.slice(1));
}

/** `null` for a formula that nobody can say in the other row. */
function movedEntry(entry: Entry, from: number, to: number): Entry | null {
  return typeof entry === "string" && entry.startsWith("=") ? inRow(entry, from, to) : entry;
}

function nameAt({ names }: CellsRecord, row: number): string | null {
  const name = names.get(row) ?? null;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

function leftCell(reason: LeftReason, row: number, column: number, unit: string | null, now: Grid): LeftCell {
  const isKnown = reason === "changed";
  return {
    cell: cellAddress(row, column),
    unit,
    reason,
    now: isKnown ? valueAt(now, row, column) : null,
    formula: isKnown ? formulaAt(now, row, column) : null,
  };
}

/** One column of a part: whole with its look where that may go, else its cells in runs of neighbouring rows. */
function partsOf(
  record: CellsRecord,
  part: SnapshotPart,
  across: number,
  back: readonly Cell[],
  { hasMoved }: MatchedRows,
  now: Grid,
): readonly SnapshotPart[] {
  const isWhole = back.length === part.area.rows;
  const area = { ...part.area, column: part.area.column + across, columns: 1 };
  if (part.wasBlank && isWhole && !hasMoved && !hasOther(record, area.column, now)) return [{ ...part, area }];
  const runs: Cell[][] = [];
  for (const cell of [...back].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    area: { row: run[0]?.row ?? 1, column: area.column, rows: run.length, columns: 1 },
    formulas: run.map(({ entry }) => [entry]),
    numberFormats: part.wasBlank ? [] : run.map(({ numberFormat }) => [numberFormat ?? "General"]),
    wasBlank: false,
  }));
}

/** Whether the column holds anything outside the cells that were written. */
function hasOther({ written }: CellsRecord, column: number, now: Grid): boolean {
  const areas = written.map(({ area }) => area);
  for (let row = 1; row <= now.rows; row += 1) {
    if (isEmpty(valueAt(now, row, column)) && formulaAt(now, row, column) === null) continue;
    if (!areas.some((area) => contains(area, row, column))) return true;
  }
  return false;
}
