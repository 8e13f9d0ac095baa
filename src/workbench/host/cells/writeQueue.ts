import type { CellPosition, Style, Zone } from "@odoo/o-spreadsheet";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../../grid/area";
import { TEXT_FORMAT } from "../../engine/textCells";
import type { Part } from "../hostPlugin";
import { dispatchBatch } from "../hostWorkbook";
import type { HostWorkbook } from "../hostWorkbook";
import { assertAllowed } from "../sheetProtection";
import type { ChangeKind } from "../sheetProtection";
import { HostError, invalidArgument } from "../wire/hostError";
import { intersection } from "./cellRange";
import type { CellRange } from "./cellRange";

function keyOf({ sheetId, row, col }: CellPosition): string {
  return `${sheetId} ${row} ${col}`;
}

/** Commands that neither change a cell's content, style and format nor move cells. */
const BESIDE_CELLS: ReadonlySet<string> = new Set([
  "SET_BORDER",
  "RESIZE_COLUMNS_ROWS",
  "ADD_CONDITIONAL_FORMAT",
  "REMOVE_CONDITIONAL_FORMAT",
]);

/** Commands that leave every merged area as it is. */
const BESIDE_MERGES: ReadonlySet<string> = new Set([
  ...BESIDE_CELLS,
  "UPDATE_CELL",
  "DELETE_CONTENT",
  "SET_FORMATTING",
  "CLEAR_FORMATTING",
]);

/** What `UPDATE_CELL` changes; what is absent stays. */
export interface CellChange {
  readonly content?: string;
  readonly style?: Style | null;
  readonly format?: string;
}

/** The engine's word for a command that changes nothing. */
const NO_CHANGES = "NoChanges";

/** The writes of a request, gathered so that the engine evaluates once and undoes them in one step. */
export class WriteQueue {
  private parts: Part[] = [];
  /** Cells whose number format is among the waiting writes; true where it makes them text. */
  private readonly textFormats = new Map<string, boolean>();
  /** Where the waiting writes change cells; their reading needs a flush first. */
  private touched: CellRange[] = [];
  private hasRules = false;
  private hasMerges = false;
  /** The waiting commands of cells that later ones may still join. */
  private readonly cells = new Map<string, CellChange>();
  /** What is to be done once, after the other writes of a request. */
  private readonly last = new Map<string, () => readonly Part[]>();
  private readonly sizes = new Map<string, { rows: number; columns: number }>();
  /** True while the engine carries out what an add-in wrote. */
  isFlushing = false;

  constructor(private readonly workbook: HostWorkbook) {}

  /** To be called once the sheet's protection allows it: see `assertAllowed`. */
  add(sheetId: string, type: string, payload: Readonly<Record<string, unknown>>): void {
    if (type.endsWith("_CONDITIONAL_FORMAT")) this.hasRules = true;
    if (!BESIDE_MERGES.has(type)) this.hasMerges = true;
    if (!BESIDE_CELLS.has(type)) this.cells.clear();
    this.parts.push({ type, payload: { sheetId, ...payload } });
  }

  /** Content, style or format of one cell; what is queued for the same cell becomes one command. */
  addCell(position: CellPosition, change: CellChange): void {
    const waiting = this.cells.get(keyOf(position));
    if (waiting !== undefined) {
      Object.assign(waiting, change);
      return;
    }
    const payload = { ...position, ...change };
    this.cells.set(keyOf(position), payload);
    this.parts.push({ type: "UPDATE_CELL", payload });
  }

  /** Does it after the writes that wait, once for each key. */
  finally(key: string, partsOf: () => readonly Part[]): void {
    this.last.set(key, partsOf);
  }

  /** Fails at once when the sheet is protected against the change, as Excel does at the action that writes. */
  assertAllowed(range: CellRange, kind: ChangeKind): void {
    if (this.workbook.model.getters.isSheetLocked(range.sheetId)) this.flush();
    assertAllowed(this.workbook, range, kind);
  }

  /** Carries the writes out if they concern the range, so that it can be read; otherwise they may wait. */
  flushCells({ sheetId, zone }: CellRange): void {
    if (this.touched.some((range) => range.sheetId === sheetId && intersection(range.zone, zone) !== null))
      this.flush();
  }

  /** The same for conditional formats. */
  flushRules(): void {
    if (this.hasRules) this.flush();
  }

  /** The same for merged areas, which most writes leave alone. */
  flushMerges(): void {
    if (this.hasMerges) this.flush();
  }

  /** Grows the sheet so that the zone lies inside, before it is written; new rows and columns come unformatted. */
  makeRoom(sheetId: string, zone: Zone): void {
    if (zone.bottom >= MAXIMUM_ROWS || zone.right >= MAXIMUM_COLUMNS)
      throw invalidArgument("The range lies outside the sheet.");
    this.touched.push({ sheetId, zone });
    const { getters } = this.workbook.model;
    const size = this.sizes.get(sheetId) ?? {
      rows: getters.getNumberRows(sheetId),
      columns: getters.getNumberCols(sheetId),
    };
    const grown = { rows: Math.max(size.rows, zone.bottom + 1), columns: Math.max(size.columns, zone.right + 1) };
    if (grown.rows > size.rows) this.grow(sheetId, "ROW", size.rows, grown.rows - size.rows);
    if (grown.columns > size.columns) this.grow(sheetId, "COL", size.columns, grown.columns - size.columns);
    this.sizes.set(sheetId, grown);
  }

  /** To be called with each number format that is queued. */
  noteFormat(position: CellPosition, isText: boolean): void {
    if (isText || this.isTextCell(position)) this.textFormats.set(keyOf(position), isText);
  }

  /** Whether the cell takes everything for text, the waiting formats included. */
  isTextCell(position: CellPosition): boolean {
    return (
      this.textFormats.get(keyOf(position)) ?? this.workbook.model.getters.getCell(position)?.format === TEXT_FORMAT
    );
  }

  flush(): void {
    this.carryOut();
    const last = [...this.last.values()];
    this.last.clear();
    for (const part of last.flatMap((partsOf) => partsOf())) this.parts.push(part);
    this.carryOut();
  }

  private carryOut(): void {
    if (this.parts.length === 0) return;
    const parts = this.parts;
    this.parts = [];
    this.touched = [];
    this.hasRules = false;
    this.hasMerges = false;
    this.cells.clear();
    this.sizes.clear();
    this.textFormats.clear();
    this.isFlushing = true;
    const protectedSheets = this.unlock(parts);
    try {
      const { whole, parts: results } = dispatchBatch(this.workbook.model, parts);
      const refused = [whole, ...results].find((result) =>
        result.reasons.some((reason: string) => reason !== NO_CHANGES),
      );
      if (refused !== undefined)
        throw new HostError("GeneralException", 500, `The sheet refused a change: ${refused.reasons.join(", ")}`);
    } finally {
      for (const sheetId of protectedSheets) this.workbook.model.dispatch("LOCK_SHEET", { sheetId });
      this.isFlushing = false;
    }
  }

  /** The engine lets nothing be written on a locked sheet, Excel what is unlocked; gives the sheets to lock again. */
  private unlock(parts: readonly Part[]): readonly string[] {
    const { model } = this.workbook;
    const ids = new Set(parts.flatMap(({ payload: { sheetId } }) => (typeof sheetId === "string" ? [sheetId] : [])));
    const locked = [...ids].filter((sheetId) => model.getters.isSheetLocked(sheetId));
    for (const sheetId of locked) model.dispatch("UNLOCK_SHEET", { sheetId });
    return locked;
  }

  /** The engine gives new rows and columns the formats of the last ones; Excel's empty cells have none. */
  private grow(sheetId: string, dimension: "ROW" | "COL", count: number, quantity: number): void {
    const { getters } = this.workbook.model;
    this.add(sheetId, "ADD_COLUMNS_ROWS", {
      sheetName: getters.getSheetName(sheetId),
      dimension,
      base: count - 1,
      position: "after",
      quantity,
    });
    const across = dimension === "ROW" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
    const isStyled = Array.from({ length: across }, (_, index) =>
      dimension === "ROW" ? { col: index, row: count - 1 } : { col: count - 1, row: index },
    )
      .map((position) => getters.getCell({ sheetId, ...position }))
      .some((cell) => cell?.style !== undefined || cell?.format !== undefined);
    if (!isStyled) return;
    const target =
      dimension === "ROW"
        ? { left: 0, right: across - 1, top: count, bottom: count + quantity - 1 }
        : { left: count, right: count + quantity - 1, top: 0, bottom: across - 1 };
    this.add(sheetId, "CLEAR_FORMATTING", { target: [target] });
  }
}
