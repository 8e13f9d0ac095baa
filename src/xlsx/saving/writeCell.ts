import { cellAddress } from "../../grid/address";
import { areaAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { CellContent } from "../../grid/block";
import { isFormula } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import { toStoredFormula } from "../storedFormula";
import { escapeCellText, escapeText, writeAttributes } from "../xml";

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: CellContent;
  readonly shown: CellValue;
  readonly arrayArea: Area | null;
}

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/**
 * A cell as the sheet's part holds it; `""` for an empty cell without a style. Texts are written in place, so that what
 * begins with `=` stays text and the shared texts stay as they are.
 */
export function writeCell(
  cell: WrittenCell,
  prefix: string,
  otherAttributes: Readonly<Record<string, string>> = {},
): string {
  const { content, style } = cell;
  const value = isFormula(content) ? cell.shown : content;
  const { type, children } = isFormula(content)
    ? writeFormula(content.formula, value, cell.arrayArea, prefix)
    : writeConstant(value, prefix);
  if (children === "" && style === 0) return "";
  const name = `${prefix}c`;
  const attributes = {
    ...otherAttributes,
    r: cellAddress(cell.row, cell.column),
    s: style === 0 ? null : style,
    t: type,
  };
  return children === ""
    ? `<${name}${writeAttributes(attributes)}/>`
    : `<${name}${writeAttributes(attributes)}>${children}</${name}>`;
}

interface CellXml {
  readonly type: string | null;
  readonly children: string;
}

function writeFormula(formula: string, shown: CellValue, arrayArea: Area | null, prefix: string): CellXml {
  const attributes = arrayArea === null ? "" : writeAttributes({ t: "array", ref: areaAddress(arrayArea) });
  const stored = `<${prefix}f${attributes}>${escapeText(toStoredFormula(formula))}</${prefix}f>`;
  const value = (text: string): string => `${stored}<${prefix}v>${text}</${prefix}v>`;
  if (shown === null) return { type: null, children: stored };
  if (typeof shown === "number") return { type: null, children: value(writeNumber(shown)) };
  if (typeof shown === "boolean") return { type: "b", children: value(shown ? "1" : "0") };
  return ERRORS.has(shown)
    ? { type: "e", children: value(shown) }
    : { type: "str", children: value(escapeCellText(shown)) };
}

function writeConstant(content: CellValue, prefix: string): CellXml {
  if (content === null || content === "") return { type: null, children: "" };
  if (typeof content === "number") return { type: null, children: `<${prefix}v>${writeNumber(content)}</${prefix}v>` };
  if (typeof content === "boolean") return { type: "b", children: `<${prefix}v>${content ? "1" : "0"}</${prefix}v>` };
  const space = content.trim() === content ? "" : ' xml:space="preserve"';
  return {
    type: "inlineStr",
    children: `<${prefix}is><${prefix}t${space}>${escapeCellText(content)}</${prefix}t></${prefix}is>`,
  };
}

function writeNumber(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`a cell cannot hold ${number}`);
  return String(number === 0 ? 0 : number);
}
