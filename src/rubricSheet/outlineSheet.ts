import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { valueAt } from "../grid/grid";
import { entryAt, shownText } from "./entry";
import type { Entry, Report } from "./entry";
import { columnOf, isRemark, sectionOf } from "./knownWords";
import { LIST_COLUMNS } from "./rubricSheet";
import type { ColumnName, SectionName } from "./rubricSheet";

/** More rows than this in one section are no rubric's: every commune of the country has room. */
const MAXIMUM_ENTRIES = 50_000;

export interface Section<Name extends SectionName = SectionName> {
  /** Address of the title. */
  readonly cell: string;
  readonly entries: readonly Entry<ColumnName<Name>>[];
}

export type Sections = { readonly [Name in SectionName]?: Section<Name> };

/** Columns that a section cannot do without. */
const NEEDED: Readonly<Record<SectionName, readonly ColumnName[]>> = {
  general: ["item", "value"],
  criteria: ["level", "name"],
  tiers: ["criterion", "band", "threshold"],
  ranking: ["criterion", "ties"],
  marks: ["meaning", "mark"],
  units: ["name"],
  sources: ["place", "kind"],
};

/**
 * The sections of a worksheet: each is a title alone in its row, a row of headings, and entries until the next title. Order
 * of sections and of columns is free, blank rows mean nothing, and what stands above the first title is not read.
 */
export function outlineSheet(grid: Grid, report: Report): Sections {
  const titles = findTitles(grid);
  const sections: Partial<Record<SectionName, Section>> = {};
  for (const [index, { name, row, cell }] of titles.entries()) {
    const known = sections[name];
    if (known !== undefined) {
      report({ code: "section-twice", cell, section: name, first: known.cell });
      continue;
    }
    const end = titles[index + 1]?.row ?? grid.rows + 1;
    sections[name] = { cell, entries: readEntries(grid, name, row, end, cell, report) };
  }
  return sections;
}

interface Title {
  readonly name: SectionName;
  readonly row: number;
  readonly cell: string;
}

function findTitles(grid: Grid): readonly Title[] {
  const titles: Title[] = [];
  for (let row = 1; row <= grid.rows; row++) {
    const filled = filledColumns(grid, row);
    const [column] = filled;
    if (column !== 1 || filled.length > 1) continue;
    const name = sectionOf(shownText(valueAt(grid, row, column)));
    if (name !== null) titles.push({ name, row, cell: cellAddress(row, column) });
  }
  return titles;
}

function filledColumns(grid: Grid, row: number): readonly number[] {
  return (grid.values[row - 1] ?? []).flatMap((value, index) => (shownText(value) === "" ? [] : [index + 1]));
}

function readEntries(
  grid: Grid,
  section: SectionName,
  titleRow: number,
  end: number,
  cell: string,
  report: Report,
): readonly Entry[] {
  let headingRow = titleRow + 1;
  while (headingRow < end && filledColumns(grid, headingRow).length === 0) headingRow++;
  if (headingRow >= end) return [];
  const headed = readHeadings(grid, section, headingRow, report);
  const missing = NEEDED[section].filter((column) => !headed.columns.has(column));
  if (missing.length === NEEDED[section].length) report({ code: "headings-missing", cell, section });
  else
    for (const column of missing)
      report({ code: "heading-missing", cell: cellAddress(headingRow, 1), section, column });
  if (missing.length > 0) return [];

  const rows: { readonly row: number; readonly more: number[] }[] = [];
  for (let row = headingRow + 1; row < end; row++) {
    const filled = filledColumns(grid, row).filter((column) => !headed.remarks.has(column));
    if (filled.length === 0) continue;
    for (const column of filled) {
      if (!headed.byPlace.has(column)) report({ code: "no-heading-above", cell: cellAddress(row, column), section });
    }
    const last = rows.at(-1);
    const names = filled.map((column) => headed.byPlace.get(column));
    const goesOn = names.every((name) => name !== undefined && LIST_COLUMNS.has(name));
    if (goesOn && last !== undefined) last.more.push(row);
    else rows.push({ row, more: [] });
  }
  if (rows.length > MAXIMUM_ENTRIES) {
    report({ code: "too-many-rows", section, limit: MAXIMUM_ENTRIES });
    return [];
  }
  return rows.map(({ row, more }) => entryAt(grid, row, more, headed.columns, report));
}

interface Headings {
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly byPlace: ReadonlyMap<number, ColumnName>;
  readonly remarks: ReadonlySet<number>;
}

function readHeadings(grid: Grid, section: SectionName, row: number, report: Report): Headings {
  const columns = new Map<ColumnName, number>();
  const byPlace = new Map<number, ColumnName>();
  const remarks = new Set<number>();
  for (const place of filledColumns(grid, row)) {
    const text = shownText(valueAt(grid, row, place));
    const cell = cellAddress(row, place);
    const { name, near } = columnOf(text, section);
    const first = name === null ? undefined : columns.get(name);
    if (name !== null && first !== undefined) {
      report({ code: "heading-twice", cell, column: name, first: cellAddress(row, first) });
    } else if (name !== null) {
      columns.set(name, place);
      byPlace.set(place, name);
    } else {
      remarks.add(place);
      if (!isRemark(text)) report({ code: "heading-unknown", cell, section, text, near });
    }
  }
  return { columns, byPlace, remarks };
}
