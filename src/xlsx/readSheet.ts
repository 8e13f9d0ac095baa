import type { Area } from "../grid/area";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../grid/area";
import { parseAddress } from "../grid/address";
import type { CellValue } from "../grid/grid";
import { dateSerial } from "./dateSerial";
import { SheetCells } from "./sheetCells";
import { shiftFormula } from "./shiftFormula";
import { fromStoredFormula } from "./storedFormula";
import type { ConditionalFormat, XlsxColumns, XlsxRow, XlsxSheet, XmlSpan } from "./xlsxFile";
import { isOn, numberOrNull, refusePart, scanXml, unescapeCellText } from "./xml";

export interface SheetContext {
  readonly part: string;
  readonly name: string;
  readonly visible: boolean;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Rows below the last one that holds something are described up to here, so that empty styled rows by the million cost nothing. */
const DESCRIBED_ROWS_BELOW = 1000;

/** Reads a worksheet part in one pass. Elements count only where the format has them: depth 1 is the worksheet itself. */
export function readSheet(xml: string, context: SheetContext): XlsxSheet {
  const cells = new SheetCells();
  const reader = new CellReader(cells, context);
  const rows = new Map<number, XlsxRow>();
  const columns: XlsxColumns[] = [];
  const merges: Area[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  let frozen = { rows: 0, columns: 0 };
  let defaultColumnWidth: number | null = null;
  let defaultRowHeight: number | null = null;
  let showGridLines = true;
  let isProtected = false;
  let lastRulePriority = 0;
  const sections: XmlSpan[] = [];
  let root: XmlSpan | null = null;
  let opened = { start: 0, openEnd: 0 };
  let rootOpened = { start: 0, openEnd: 0 };
  let section = "";
  let depth = 0;
  let ruleAreas: readonly Area[] = [];
  let rule: { attributes: Attributes; formulas: string[] } | null = null;
  let formulaText: string | null = null;
  let sheetViews = 0;

  scanXml(context.part, xml, {
    open(name, attributes, start, openEnd) {
      depth++;
      if (depth === 1) {
        if (name !== "worksheet") refusePart(context.part, `a worksheet was expected, not <${name}>`);
        rootOpened = { start, openEnd };
      }
      if (depth === 2) {
        section = name;
        opened = { start, openEnd };
      }
      if (section === "sheetData") {
        if (depth === 3 && name === "row") {
          const row = reader.openRow(attributes, start);
          const described = describeRow(attributes);
          if (described !== null && row <= cells.lastRow + DESCRIBED_ROWS_BELOW) rows.set(row, described);
        } else if (depth === 4 && name === "c") reader.openCell(attributes);
        else if (depth >= 5) reader.openContent(name, attributes, depth);
        return;
      }
      if (name === "cfRule") lastRulePriority = Math.max(lastRulePriority, numberOrNull(attributes["priority"]) ?? 0);
      if (depth === 2) {
        if (name === "sheetFormatPr") {
          defaultColumnWidth = numberOrNull(attributes["defaultColWidth"]);
          defaultRowHeight = numberOrNull(attributes["defaultRowHeight"]);
        } else if (name === "sheetProtection") isProtected = isOn(attributes["sheet"]);
        else if (name === "conditionalFormatting") ruleAreas = areasOf(attributes["sqref"]);
      } else if (depth === 3) {
        if (section === "cols" && name === "col") columns.push(describeColumns(attributes));
        else if (section === "mergeCells" && name === "mergeCell") merges.push(...areasOf(attributes["ref"]));
        else if (section === "conditionalFormatting" && name === "cfRule") rule = { attributes, formulas: [] };
        else if (section === "sheetViews" && name === "sheetView" && sheetViews++ === 0) {
          showGridLines = attributes["showGridLines"] === undefined || isOn(attributes["showGridLines"]);
        }
      } else if (depth === 4) {
        if (
          section === "sheetViews" &&
          name === "pane" &&
          sheetViews === 1 &&
          attributes["state"]?.startsWith("frozen") === true
        ) {
          frozen = { rows: numberOrNull(attributes["ySplit"]) ?? 0, columns: numberOrNull(attributes["xSplit"]) ?? 0 };
        } else if (rule !== null && name === "formula") formulaText = "";
      }
    },
    text(text) {
      if (section === "sheetData") reader.addText(text);
      else if (formulaText !== null) formulaText += text;
    },
    close(name, closeStart, end) {
      if (section === "sheetData") {
        if (depth === 4) reader.closeCell();
        else if (depth >= 5) reader.closeContent(name);
      } else if (depth === 4 && formulaText !== null) {
        rule?.formulas.push(fromStoredFormula(formulaText));
        formulaText = null;
      } else if (depth === 3 && rule !== null) {
        conditionalFormats.push(describeRule(rule.attributes, rule.formulas, ruleAreas));
        rule = null;
      }
      if (depth === 2) {
        sections.push({ name, ...opened, closeStart, end });
        section = "";
      }
      if (depth === 1) root = { name, ...rootOpened, closeStart, end };
      depth--;
    },
  });
  reader.finish();
  if (root === null) return refusePart(context.part, "no worksheet");
  return {
    name: context.name,
    part: context.part,
    visible: context.visible,
    protected: isProtected,
    cells,
    rows,
    columns,
    defaultColumnWidth,
    defaultRowHeight,
    merges,
    frozen,
    conditionalFormats,
    lastRulePriority,
    showGridLines,
    layout: { root, sections },
  };
}

/** Gathers the cells of `sheetData`. */
class CellReader {
  private row = 0;
  private column = 0;
  private type = "n";
  private value = "";
  private inline = "";
  private formula: { attributes: Attributes; text: string } | null = null;
  private reading: "value" | "formula" | "inline" | null = null;
  private phonetic = 0;
  private readonly sharedMasters = new Map<number, { row: number; column: number; formula: string }>();
  private readonly sharedMembers: { index: number; row: number; column: number; shared: number }[] = [];

  constructor(
    private readonly cells: SheetCells,
    private readonly context: SheetContext,
  ) {}

  /** A row without a number follows the one before. */
  openRow(attributes: Attributes, start: number): number {
    const row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]);
    if (!Number.isInteger(row) || row <= this.row || row > MAXIMUM_ROWS)
      this.refuse(`row "${attributes["r"] ?? ""}" out of order`);
    this.row = row;
    this.column = 0;
    this.cells.rowNumbers.push(row);
    this.cells.rowStarts.push(start);
    this.cells.rowCells.push(this.cells.columns.length);
    return row;
  }

  /** A cell without an address follows the one before. */
  openCell(attributes: Attributes): void {
    const address = attributes["r"];
    const column = address === undefined ? this.column + 1 : columnOf(address);
    if (column <= this.column || column > MAXIMUM_COLUMNS) this.refuse(`cell "${address ?? ""}" out of order`);
    if (address !== undefined && !endsWithRow(address, this.row)) this.refuse(`cell "${address}" outside its row`);
    this.column = column;
    this.type = attributes["t"] ?? "n";
    this.cells.columns.push(column);
    this.cells.styles.push(attributes["s"] === undefined ? 0 : Number(attributes["s"]));
    this.value = "";
    this.inline = "";
    this.formula = null;
  }

  openContent(name: string, attributes: Attributes, depth: number): void {
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
    if (name === "rPh") this.phonetic--;
  }

  closeCell(): void {
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
    const type = attributes["t"];
    const shared = type === "shared" ? numberOrNull(attributes["si"]) : null;
    if (shared !== null && text === "") {
      this.sharedMembers.push({ index, row: this.row, column: this.column, shared });
      return;
    }
    if (text === "") return;
    const formula = fromStoredFormula(text);
    const arrayArea = type === "array" ? parseAddress(attributes["ref"] ?? "") : null;
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

function describeRow(attributes: Attributes): XlsxRow | null {
  const height = numberOrNull(attributes["ht"]);
  const hidden = isOn(attributes["hidden"]);
  const style = isOn(attributes["customFormat"]) ? numberOrNull(attributes["s"]) : null;
  return height === null && !hidden && style === null ? null : { height, hidden, style };
}

function describeColumns(attributes: Attributes): XlsxColumns {
  return {
    first: Number(attributes["min"] ?? 1),
    last: Number(attributes["max"] ?? attributes["min"] ?? 1),
    width: numberOrNull(attributes["width"]),
    hidden: isOn(attributes["hidden"]),
    style: numberOrNull(attributes["style"]),
  };
}

function describeRule(attributes: Attributes, formulas: readonly string[], areas: readonly Area[]): ConditionalFormat {
  return {
    areas,
    type: attributes["type"] ?? "",
    priority: numberOrNull(attributes["priority"]) ?? 0,
    stopIfTrue: isOn(attributes["stopIfTrue"]),
    operator: attributes["operator"] ?? null,
    formulas,
    differential: numberOrNull(attributes["dxfId"]),
  };
}

function areasOf(references: string | undefined): readonly Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseAddress(reference) ?? []);
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
