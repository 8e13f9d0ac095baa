import type { CellValue } from "../../../src/grid/grid";
import type { MessyColumn } from "./columns";
import type { MessyLayout } from "./layout";
import type { Page } from "./pageOf";

/** How a table's left edge is set. */
export interface TableEdge {
  readonly offset: number;
  /** "STT"; null for a table without. */
  readonly ordinal: string | null;
  readonly unit: string;
}

/** The 1-based column of a table's first column after the units'. */
export function firstAfterUnits({ offset, ordinal }: TableEdge): number {
  return offset + (ordinal === null ? 2 : 3);
}

export function leading({ offset, ordinal }: TableEdge, inOrdinal: CellValue, inUnit: CellValue): readonly CellValue[] {
  const cells = new Array<CellValue>(offset).fill(null);
  return ordinal === null ? [...cells, inUnit] : [...cells, inOrdinal, inUnit];
}

/** Headings, numbering and maxima of a table. */
export function printHeadings(
  page: Page,
  columns: readonly MessyColumn[],
  edge: TableEdge,
  layout: Pick<MessyLayout, "groups" | "numbering" | "maxima">,
): void {
  const depth = columns[0]?.headings.length ?? 0;
  const first = firstAfterUnits(edge);
  const isMerged = layout.groups !== "unmerged";
  const top = page.last + 1;
  for (let level = 0; level < depth; level++) {
    const cells = columns.map(({ headings }, index) => {
      const text = headings[level] ?? "";
      return text === "" || isContinued(columns, index, level) ? null : text;
    });
    page.add([...(level === 0 ? leading(edge, edge.ordinal, edge.unit) : leading(edge, null, null)), ...cells]);
  }
  if (isMerged) {
    for (let column = edge.offset + 1; column < first; column++) page.merge(top, column, depth, 1);
    columns.forEach(({ headings }, index) => {
      for (let level = 0; level < depth; level++) {
        if ((headings[level] ?? "") === "" || isContinued(columns, index, level)) continue;
        let width = 1;
        while (index + width < columns.length && isContinued(columns, index + width, level)) width++;
        let height = 1;
        while (width === 1 && level + height < depth && headings[level + height] === "") height++;
        page.merge(top + level, first + index, height, width);
      }
    });
  }
  printNumbering(page, columns.length, edge, layout);
  printMaxima(page, columns, edge, layout);
}

/** Whether a heading is that of the column at the left, with a heading of its own below. */
function isContinued(columns: readonly MessyColumn[], index: number, level: number): boolean {
  const before = columns[index - 1]?.headings;
  const own = columns[index]?.headings ?? [];
  if (before === undefined || (own[level + 1] ?? "") === "" || (before[level + 1] ?? "") === "") return false;
  return own.slice(0, level + 1).every((text, above) => text === before[above]);
}

function printNumbering(
  page: Page,
  count: number,
  edge: TableEdge,
  { numbering }: Pick<MessyLayout, "numbering">,
): void {
  const places = Array.from({ length: count }, (_, index) => index);
  if (numbering === "brackets") page.add([...leading(edge, "(1)", "(2)"), ...places.map((place) => `(${place + 3})`)]);
  if (numbering === "letters and digits") page.add([...leading(edge, "A", "B"), ...places.map((place) => place + 1)]);
  if (numbering === "formula") {
    page.add([
      ...leading(edge, "(1)", "(2)"),
      ...places.map((place) => (place === count - 1 ? `(${place + 3})=(3)+(4)` : `(${place + 3})`)),
    ]);
  }
}

function printMaxima(
  page: Page,
  columns: readonly MessyColumn[],
  edge: TableEdge,
  { maxima }: Pick<MessyLayout, "maxima">,
): void {
  if (columns.every(({ max }) => max === null)) return;
  if (maxima === "row") page.add([...leading(edge, null, "Điểm tối đa"), ...columns.map(({ max }) => max)]);
  if (maxima === "row in brackets") {
    page.add([...leading(edge, null, null), ...columns.map(({ max }) => (max === null ? null : `(${max})`))]);
  }
}
