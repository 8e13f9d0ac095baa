import { textWidth } from "../../reporting/charts/textWidth";
import type { ReportTable } from "../../reporting/report/report";
import { writingWidth, type Orientation } from "../page";
import type { Sizes } from "../sizes";

/** How a table is set on the page; widths in twips, the size in points. */
export interface TableFit {
  readonly orientation: Orientation;
  readonly size: number;
  readonly widths: readonly number[];
}

/** Sides and sizes of letters from the wanted to the last one. */
const FITS: readonly (readonly [Orientation, number])[] = [
  ["portrait", 13],
  ["portrait", 12],
  ["portrait", 11],
  ["portrait", 10],
  ["portrait", 9],
  ["portrait", 8],
  ["landscape", 13],
  ["landscape", 12],
  ["landscape", 11],
  ["landscape", 10],
  ["landscape", 9],
  ["landscape", 8],
];
/** Twips at either side of a cell's text. */
export const CELL_MARGIN = 57;
/** For letters that are wider than they were taken for. */
const SPARE = 1.04;
/** Columns of text are at least this wide where their texts are, in letters' heights. */
const WIDE_TEXT = 8;

/**
 * Upright with large letters where no word is broken and names keep room, else smaller, else on a lying page of its own section (Phụ lục I of
 * Nghị định 30/2020/NĐ-CP, phần I, mục I.2, lets appendices lie).
 *
 * @param texts the printed cells, by row and column; null: not in the row
 */
export function fitTable(
  table: ReportTable,
  texts: readonly (readonly (string | null)[])[],
  { table: largest, smallestUpright }: Pick<Sizes, "table" | "smallestUpright">,
): TableFit {
  const needs = table.columns.map((column, index) => {
    const contents = texts.map((row) => row[index] ?? "");
    return needOf(contents, column.heading, column.kind === "text");
  });
  let last: TableFit | null = null;
  for (const [orientation, size] of FITS) {
    if (size > largest || (orientation === "portrait" && size < smallestUpright)) continue;
    const sized = needs.map(({ least, wanted }) => ({ least: inTwips(least, size), wanted: inTwips(wanted, size) }));
    const width = writingWidth(orientation);
    last = { orientation, size, widths: spread(sized, width) };
    if (sized.reduce((sum, { least }) => sum + least, 0) <= width) return last;
  }
  if (last === null) throw new RangeError("no way to set a table");
  return last;
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function inTwips(letters: number, size: number): number {
  return letters * size * 20 * SPARE + 2 * CELL_MARGIN;
}

/** In heights of letters. */
function needOf(contents: readonly string[], heading: readonly string[], isText: boolean): Need {
  const widest = (texts: readonly string[], bold: boolean): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, 1, bold)), 0);
  const wordsOf = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(/\s+/u));
  const words = widest(wordsOf(heading), true);
  const whole = widest(contents, false);
  const unbroken = contents.flatMap((text) => (isText || /\p{L}/u.test(text) ? wordsOf([text]) : [text]));
  const broken = widest(unbroken, false);
  const least = Math.max(words, broken, isText ? Math.min(whole, WIDE_TEXT) : 0);
  return { least, wanted: Math.max(least, whole, Math.min(2 * words, widest(heading.slice(-1), true))) };
}

/** Widths of columns that fill the page: what each wants, and what is left by that; or the least and what is left. */
function spread(needs: readonly Need[], width: number): readonly number[] {
  const sum = (pick: (need: Need) => number): number => needs.reduce((total, need) => total + pick(need), 0);
  const least = sum((need) => need.least);
  const wanted = sum((need) => need.wanted);
  const exact = needs.map((need) => {
    if (wanted <= width) return need.wanted * (width / wanted);
    if (least >= width) return need.least * (width / least);
    return need.least + (need.wanted - need.least) * ((width - least) / (wanted - least));
  });
  let reached = 0;
  let written = 0;
  return exact.map((part) => {
    reached += part;
    const rounded = Math.round(reached) - written;
    written += rounded;
    return rounded;
  });
}
