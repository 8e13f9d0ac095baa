import { areaAddress, cellAddress } from "../../grid/address";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../grid/area";
import { isFormula } from "../../grid/block";
import type { CellEdit } from "../edits";
import { XlsxRefusal } from "../problem";
import { toStoredFormula } from "../storedFormula";
import type { XlsxSheet, XmlSpan } from "../xlsxFile";
import type { XmlElement } from "../xml";
import { childOf, escapeText, parseXml, writeAttributes } from "../xml";
import type { Splice } from "./splice";
import { appendInside } from "./splice";
import type { StyleBook } from "./styleBook";
import { writeCell } from "./writeCell";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Edits by row, then by column; the later edit of a cell overlays the earlier one. */
type EditsByRow = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

interface CellSplices {
  readonly splices: readonly Splice[];
  /** A formula was written, changed or removed. */
  readonly formulasChanged: boolean;
}

/** Sorts edits by place and refuses those that no sheet can hold. */
export function groupEdits(sheet: XlsxSheet, edits: readonly CellEdit[]): EditsByRow {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    checkEdit(sheet.name, edit);
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row);
    const earlier = row.get(edit.column);
    row.set(edit.column, earlier === undefined ? edit : overlay(earlier, edit));
  }
  replaceArrays(sheet, rows);
  return rows;
}

/** The changes of `sheetData` that carry out the edits: whole cells and the opening tags of their rows, nothing else. */
export function spliceCells(
  xml: string,
  sheet: XlsxSheet,
  edits: EditsByRow,
  styles: StyleBook,
  prefix: string,
): CellSplices {
  const data = sheet.layout.sections.find(({ name }) => name === "sheetData");
  if (data === undefined) throw new XlsxRefusal({ code: "damaged-part", part: sheet.part, reason: "no sheetData" });
  const writer = new RowWriter(xml, sheet, edits, styles, prefix, data);
  const rows = new Set([...edits.keys(), ...writer.detachedRows()]);
  const splices: Splice[] = [];
  const newRows: string[] = [];
  for (const row of [...rows].sort((left, right) => left - right)) {
    const index = sheet.cells.rowIndex(row);
    if (index >= 0) {
      splices.push(...writer.changeRow(row, index));
      continue;
    }
    const text = writer.newRow(row);
    const next = sheet.cells.rowStarts[-index - 1];
    if (text === "") continue;
    if (next === undefined) newRows.push(text);
    else splices.push({ start: next, end: next, text });
  }
  if (newRows.length > 0) splices.push(appendInside(data, `${prefix}sheetData`, newRows.join("")));
  return { splices, formulasChanged: writer.formulasChanged };
}

class RowWriter {
  formulasChanged = false;
  /** Cells whose formula must be spelled out because the cell that spelled it is overwritten, by row. */
  private readonly detached = new Map<number, Map<number, string>>();

  constructor(
    private readonly xml: string,
    private readonly sheet: XlsxSheet,
    private readonly edits: EditsByRow,
    private readonly styles: StyleBook,
    private readonly prefix: string,
    private readonly data: XmlSpan,
  ) {
    this.detachShared();
  }

  detachedRows(): Iterable<number> {
    return this.detached.keys();
  }

  changeRow(row: number, index: number): readonly Splice[] {
    const start = this.sheet.cells.rowStarts[index] ?? 0;
    const end = this.sheet.cells.rowStarts[index + 1] ?? this.data.closeStart;
    const text = this.xml.slice(start, end);
    const element = parseXml(this.sheet.part, text);
    const existing = new Map<number, XmlElement>();
    const first = this.sheet.cells.rowCells[index] ?? 0;
    for (const [offset, cell] of element.children.filter(({ name }) => name === "c").entries()) {
      existing.set(this.sheet.cells.columns[first + offset] ?? 0, cell);
    }
    const local: Splice[] = [];
    for (const [column, formula] of this.detached.get(row) ?? []) {
      const cell = existing.get(column);
      if (cell !== undefined) local.push(this.spellOut(cell, formula));
    }
    const added: { readonly column: number; readonly text: string }[] = [];
    for (const [column, edit] of sorted(this.edits.get(row))) {
      const cell = existing.get(column);
      if (cell !== undefined) {
        const written = this.changeCell(text, cell, edit);
        if (written !== text.slice(cell.start, cell.end))
          local.push({ start: cell.start, end: cell.end, text: written });
      } else {
        const written = this.newCell(edit);
        if (written !== "") added.push({ column, text: written });
      }
    }
    local.push(...insertCells(element, existing, added));
    const lastAdded = added.at(-1)?.column;
    if (lastAdded !== undefined) local.push(...widenSpans(text, element, added[0]?.column ?? lastAdded, lastAdded));
    return local.map((splice) => ({ ...splice, start: splice.start + start, end: splice.end + start }));
  }

  newRow(row: number): string {
    const cells = sorted(this.edits.get(row)).map(([, edit]) => this.newCell(edit));
    const content = cells.join("");
    return content === "" ? "" : `<${this.prefix}row r="${row}">${content}</${this.prefix}row>`;
  }

  private newCell(edit: CellEdit): string {
    const content = edit.content ?? null;
    if (isFormula(content)) this.formulasChanged = true;
    const style = this.styleOf(edit, null);
    const { row, column, shown = null, arrayArea = null } = edit;
    const isBare = (content === null || content === "") && edit.style === undefined && edit.formatLike === undefined;
    return isBare ? "" : writeCell({ row, column, style, content, shown, arrayArea }, this.prefix);
  }

  private changeCell(text: string, cell: XmlElement, edit: CellEdit): string {
    const style = this.styleOf(edit, Number(cell.attributes.s ?? 0));
    if (edit.content === undefined) {
      const attributes = { ...cell.attributes, r: cellAddress(edit.row, edit.column), s: style === 0 ? null : style };
      const opening = `<${cell.qualifiedName}${writeAttributes(attributes)}`;
      if (style === Number(cell.attributes.s ?? 0)) return text.slice(cell.start, cell.end);
      return cell.end === cell.openEnd ? `${opening}/>` : `${opening}>${text.slice(cell.openEnd, cell.end)}`;
    }
    if (isFormula(edit.content) || childOf(cell, "f") !== null) this.formulasChanged = true;
    const { row, column, content, shown = null, arrayArea = null } = edit;
    return writeCell({ row, column, style, content, shown, arrayArea }, this.prefix);
  }

  /** `current` is null for a cell that the file does not mention: it looks like its row or column. */
  private styleOf(edit: CellEdit, current: number | null): number {
    const base =
      edit.formatLike === undefined
        ? (current ?? this.emptyStyle(edit.row, edit.column))
        : this.styleAt(edit.formatLike.row, edit.formatLike.column);
    return edit.style === undefined ? base : this.styles.change(base, edit.style);
  }

  private styleAt(row: number, column: number): number {
    return this.sheet.cells.at(row, column)?.style ?? this.emptyStyle(row, column);
  }

  private emptyStyle(row: number, column: number): number {
    const ofRow = this.sheet.rows.get(row)?.style;
    if (ofRow !== undefined && ofRow !== null) return ofRow;
    return this.sheet.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private spellOut(cell: XmlElement, formula: string): Splice {
    const stored = childOf(cell, "f") ?? cell;
    const name = `${this.prefix}f`;
    return { start: stored.start, end: stored.end, text: `<${name}>${escapeText(toStoredFormula(formula))}</${name}>` };
  }

  private detachShared(): void {
    const { cells } = this.sheet;
    const lost = new Set<number>();
    for (const [row, edits] of this.edits) {
      for (const [column, { content }] of edits) {
        const formula = content === undefined ? undefined : cells.formulas.get(cells.cellIndex(row, column));
        if (formula?.isSharedMaster === true && formula.shared !== null) lost.add(formula.shared);
      }
    }
    if (lost.size === 0) return;
    for (const cell of cells.filled()) {
      const formula = cells.formulas.get(cells.cellIndex(cell.row, cell.column));
      const isEdited = this.edits.get(cell.row)?.get(cell.column)?.content !== undefined;
      if (formula?.shared === undefined || formula.shared === null || !lost.has(formula.shared) || isEdited) continue;
      const row = this.detached.get(cell.row) ?? new Map<number, string>();
      this.detached.set(cell.row, row.set(cell.column, formula.formula));
    }
  }
}

/** New cells stand before the first cell to their right. */
function insertCells(
  row: XmlElement,
  existing: ReadonlyMap<number, XmlElement>,
  added: readonly { readonly column: number; readonly text: string }[],
): readonly Splice[] {
  const columns = [...existing.keys()];
  const splices: Splice[] = [];
  const atEnd: string[] = [];
  const lastCell = [...existing.values()].at(-1);
  for (const { column, text } of added) {
    const right = existing.get(columns.find((candidate) => candidate > column) ?? 0);
    if (right === undefined) atEnd.push(text);
    else splices.push({ start: right.start, end: right.start, text });
  }
  if (atEnd.length > 0) {
    const text = atEnd.join("");
    splices.push(
      lastCell === undefined
        ? appendInside(row, row.qualifiedName, text)
        : { start: lastCell.end, end: lastCell.end, text },
    );
  }
  return splices;
}

/** `spans` says which columns a row uses. */
function widenSpans(text: string, row: XmlElement, first: number, last: number): readonly Splice[] {
  const [from, to] = (row.attributes.spans ?? "").split(":").map(Number);
  if (from === undefined || to === undefined || (first >= from && last <= to)) return [];
  const opening = text.slice(row.start, row.openEnd);
  const match = /\sspans\s*=\s*(["'])[^"']*\1/.exec(opening);
  if (match === null) return [];
  const start = row.start + match.index;
  return [{ start, end: start + match[0].length, text: ` spans="${Math.min(first, from)}:${Math.max(last, to)}"` }];
}

function sorted(edits: ReadonlyMap<number, CellEdit> | undefined): readonly (readonly [number, CellEdit])[] {
  return [...(edits ?? [])].sort(([left], [right]) => left - right);
}

function overlay(earlier: CellEdit, later: CellEdit): CellEdit {
  const { shown, arrayArea, content, ...format } = earlier;
  const ofContent = later.content === undefined ? { shown, arrayArea, content } : {};
  return { ...format, ...definedOnly(ofContent), ...later };
}

function definedOnly<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
}

function checkEdit(sheet: string, { row, column, content }: CellEdit): void {
  const isPlace = (value: number, last: number): boolean => Number.isInteger(value) && value >= 1 && value <= last;
  if (!isPlace(row, MAXIMUM_ROWS) || !isPlace(column, MAXIMUM_COLUMNS))
    throw new XlsxRefusal({ code: "outside-sheet", sheet, row, column });
  const text =
    typeof content === "string" ? content : content !== undefined && isFormula(content) ? content.formula : "";
  const limit = typeof content === "string" ? LONGEST_TEXT : LONGEST_FORMULA;
  if (text.length > limit)
    throw new XlsxRefusal({ code: "content-too-long", sheet, cell: cellAddress(row, column), limit });
}

/** An array formula goes as a whole, by its first cell: what it left in its other cells goes with it. */
function replaceArrays(sheet: XlsxSheet, edits: Map<number, Map<number, CellEdit>>): void {
  const isChanged = (row: number, column: number): boolean => edits.get(row)?.get(column)?.content !== undefined;
  for (const { arrayArea: area } of sheet.cells.formulas.values()) {
    if (area === null) continue;
    const isReplaced = isChanged(area.row, area.column);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (isReplaced && !isChanged(row, column)) {
          const columns = edits.get(row) ?? new Map<number, CellEdit>();
          edits.set(row, columns.set(column, { ...columns.get(column), row, column, content: null }));
        }
        if (!isReplaced && isChanged(row, column)) {
          const cell = cellAddress(row, column);
          throw new XlsxRefusal({ code: "inside-array", sheet: sheet.name, cell, area: areaAddress(area) });
        }
      }
    }
  }
}
