import type { CellValue, Grid } from "../../grid/grid";
import type { LegacyFont } from "./legacyFonts";
import { decodeLegacyText, legacyFontOf, mayBeLegacy } from "./readLegacyText";

/** Texts of a sheet that were typed with a font from before Unicode. */
export interface LegacyText {
  readonly font: LegacyFont;
  /** How many cells hold such text. */
  readonly cells: number;
  /** The first of them; 1-based. */
  readonly row: number;
  readonly column: number;
}

const BEYOND_LATIN_ONE = /[\u0100-\u1eff]/;
/** Rows that are looked at whole; below them only the columns that hold texts. */
const SAMPLED_ROWS = 200;
/** Headings stand in the first rows at the latest: their texts say nothing of what their columns hold. */
const HEADING_ROWS = 30;
const BEYOND_ASCII = /[\u00a1-\u1eff]/;
const MAY_BE_LEGACY = /[\u00a1-\u00ff]/;

/**
 * The grid with its legacy texts in Unicode, for reading; the same grid where there are none. Where most texts that tell
 * are legacy ones, those that could be either are taken for such too ("Së").
 */
export function decodeLegacyGrid(grid: Grid): { readonly grid: Grid; readonly legacyText: LegacyText | null } {
  const found = findLegacyText(grid);
  if (found === null) return { grid, legacyText: null };
  const { font } = found;
  let cells = 0;
  const decode = (value: CellValue): CellValue => {
    if (typeof value !== "string" || BEYOND_LATIN_ONE.test(value) || !MAY_BE_LEGACY.test(value)) return value;
    const isLegacy = found.isMost
      ? mayBeLegacy(value, font) || legacyFontOf(value) === font
      : legacyFontOf(value) === font;
    if (!isLegacy) return value;
    cells++;
    return decodeLegacyText(value, font);
  };
  const values = grid.values.map((row) => (row.some(isSuspect) ? row.map(decode) : row));
  return { grid: { ...grid, values }, legacyText: { font, cells, row: found.row, column: found.column } };
}

function isSuspect(value: CellValue): boolean {
  return typeof value === "string" && MAY_BE_LEGACY.test(value);
}

/** Whether a column holds a text below the headings; columns of numbers alone are not looked through to the end. */
function hasText(grid: Grid, column: number): boolean {
  return grid.values.slice(HEADING_ROWS, SAMPLED_ROWS).some((cells) => typeof cells[column - 1] === "string");
}

/** The font of most legacy texts, the first of them, and whether they outnumber those that are Unicode beyond doubt. */
function findLegacyText(
  grid: Grid,
): { readonly font: LegacyFont; readonly row: number; readonly column: number; readonly isMost: boolean } | null {
  const counts = new Map<LegacyFont, { count: number; row: number; column: number }>();
  const every = Array.from({ length: grid.columns }, (_, index) => index + 1);
  const textColumns = every.filter((column) => hasText(grid, column));
  let unicode = 0;
  for (let row = 1; row <= grid.values.length; row++) {
    const cells = grid.values[row - 1] ?? [];
    const looked = row > SAMPLED_ROWS ? textColumns : every;
    for (const column of looked) {
      const value = cells[column - 1];
      if (typeof value !== "string" || !BEYOND_ASCII.test(value)) continue;
      if (BEYOND_LATIN_ONE.test(value)) unicode++;
      else {
        const font = legacyFontOf(value);
        if (font === null) continue;
        const known = counts.get(font);
        if (known === undefined) counts.set(font, { count: 1, row, column });
        else known.count++;
      }
    }
  }
  const [best] = [...counts].sort(([, left], [, right]) => right.count - left.count);
  if (best === undefined) return null;
  const [font, { count, row, column }] = best;
  return { font, row, column, isMost: count > unicode };
}
