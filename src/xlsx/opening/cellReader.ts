import { parseAddress } from "../../grid/address";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import { fromStoredFormula } from "../storedFormula";
import { isOn, numberOrNull, refusePart, unescapeCellText } from "../xml";
import { dateSerial } from "./dateSerial";
import type { SheetCells } from "./sheetCells";
import { shiftFormula } from "./shiftFormula";

export interface SheetContext {
  readonly part: string;
  readonly name: string;
  readonly visible: boolean;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Gathers the cells of `sheetData`. */
export class CellReader {
  private row = 0;
  private column = 0;
  private type = "n";
  private value = "";
  private inline = "";
  private formula: { attributes: Attributes; text: string } | null = null;
  private reading: "value" | "formula" | "inline" | null = null;
  private phonetic = 0;
  private inCell = false;
  private readonly sharedMasters = new Map<number, { row: number; column: number; formula: string }>();
  private readonly sharedMembers: { index: number; row: number; column: number; shared: number }[] = [];

  constructor(
    private readonly cells: SheetCells,
    private readonly context: SheetContext,
  ) {}

  /** A row without a number follows the one before. */
  openRow(attributes: Attributes, start: number): number {
    const row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (!Number.isInteger(row) || row <= this.row || row > MAXIMUM_ROWS)
      this.refuse(`row "${attributes.r ?? ""}" out of order`);
    this.row = row;
    this.column = 0;
    this.cells.rowNumbers.push(row);
    this.cells.rowStarts.push(start);
    this.cells.rowCells.push(this.cells.columns.length);
    return row;
  }

  /** A cell without an address follows the one before. */
  openCell(attributes: Attributes): void {
    const address = attributes.r;
    const column = address === undefined ? this.column + 1 : columnOf(address);
    if (column <= this.column || column > MAXIMUM_COLUMNS) this.refuse(`cell "${address ?? ""}" out of order`);
    if (address !== undefined && !endsWithRow(address, this.row)) this.refuse(`cell "${address}" outside its row`);
    this.inCell = true;
    this.column = column;
    this.type = attributes.t ?? "n";
    this.cells.columns.push(column);
    this.cells.styles.push(attributes.s === undefined ? 0 : Number(attributes.s));
    this.value = "";
    this.inline = "";
    this.formula = null;
  }

  openContent(name: string, attributes: Attributes, depth: number): void {
    if (!this.inCell) return;
    if (depth === 5 && name === "v") this.reading = "value";
    else if (depth === 5 && name === "f") {
      this.reading = "formula";
      this.formula = { attributes, text: "" };
    } else if (name === "rPh") this.phonetic++;
    else if (depth > 5 && name === "t" && this.phonetic === 0) this.reading = "inline";
  }

  addText(text: string): void {
    if (this.reading === "value") this.value += text;
    else if (this.reading === "inline") this.inline += text;
    else if (this.reading === "formula" && this.formula !== null) this.formula.text += text;
  }

  closeContent(name: string): void {
    this.reading = null;
    if (name === "rPh" && this.inCell) this.phonetic--;
  }

  closeCell(): void {
    this.inCell = false;
    const index = this.cells.columns.length - 1;
    const value = this.readValue();
    this.cells.values.push(value);
    if (this.formula !== null) this.readFormula(index, this.formula.attributes, this.formula.text);
    if (value !== null || this.formula !== null) {
      this.cells.lastRow = this.row;
      this.cells.lastColumn = Math.max(this.cells.lastColumn, this.column);
    }
  }

  /** Members of shared formulas follow from their first cell, which is known only now. */
  finish(): void {
    for (const { index, row, column, shared } of this.sharedMembers) {
      const master = this.sharedMasters.get(shared);
      if (master === undefined) continue;
      const formula = shiftFormula(master.formula, row - master.row, column - master.column);
      this.cells.formulas.set(index, { formula, arrayArea: null, shared, isSharedMaster: false });
    }
  }

  private readFormula(index: number, attributes: Attributes, text: string): void {
    const type = attributes.t;
    const shared = type === "shared" ? numberOrNull(attributes.si) : null;
    if (shared !== null && text === "") {
      this.sharedMembers.push({ index, row: this.row, column: this.column, shared });
      return;
    }
    if (text === "") return;
    const formula = fromStoredFormula(text);
    const arrayArea = type === "array" ? parseAddress(attributes.ref ?? "") : null;
    if (shared !== null) this.sharedMasters.set(shared, { row: this.row, column: this.column, formula });
    this.cells.formulas.set(index, { formula, arrayArea, shared, isSharedMaster: shared !== null });
  }

  private readValue(): CellValue {
    const text = this.value;
    switch (this.type) {
      case "inlineStr":
        return this.inline === "" ? null : unescapeCellText(this.inline);
      case "s": {
        if (text === "") return null;
        const shared = this.context.sharedStrings[Number(text)];
        if (shared === undefined) this.refuse(`shared text ${text} does not exist`);
        return shared === "" ? null : shared;
      }
      case "str":
        return text === "" ? null : unescapeCellText(text);
      case "b":
        return text === "" ? null : isOn(text.trim());
      case "e":
        return text === "" ? null : text;
      case "d":
        return text === "" ? null : (dateSerial(text.trim(), this.context.date1904) ?? text);
      default: {
        if (text === "") return null;
        const number = Number(text);
        if (!Number.isFinite(number)) this.refuse(`"${text}" is not a number`);
        return number;
      }
    }
  }

  private refuse(reason: string): never {
    return refusePart(this.context.part, reason);
  }
}

function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const letter = address.charCodeAt(index) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

function endsWithRow(address: string, row: number): boolean {
  let digits = 0;
  while (digits < address.length && address.charCodeAt(digits) > 57) digits++;
  return Number(address.slice(digits)) === row;
}
