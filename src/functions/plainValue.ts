import type { CellValue } from "../grid/grid";
import { propagate } from "./functionError";

const EXCEL_ERROR =
  /^#(?:N\/A|(?:VALUE|REF|DIV\/0|NUM|NULL|SPILL|CALC|BUSY|BLOCKED|CONNECT|FIELD|UNKNOWN)!|NAME\?|GETTING_DATA)$/;

/**
 * What Excel hands over for a cell as a plain value: a data type (a formatted number, an entity) as its basic value, nothing
 * as `null`.
 *
 * @throws the error itself where the cell holds one.
 */
export function plainValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return EXCEL_ERROR.test(value) ? propagate(value) : value;
  const code: unknown = Reflect.get(value, "code");
  if (typeof code === "string" && code.startsWith("#")) propagate(code);
  const basic: unknown = Reflect.get(value, "basicValue");
  return basic === value ? null : plainValue(basic);
}

/** What the cell shows, to be named in a sentence. */
export function shownText(value: unknown): string {
  const plain = plainValue(value);
  return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain ?? "");
}
