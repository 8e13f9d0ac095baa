import { reportSheetWords } from "../../locales/reportSheetWords";
import type { Report, ReportPart } from "../report/report";
import { layOutPage } from "./layOutPage";
import type { Page } from "./layOutPage";
import { labelOf, SheetNames } from "./sheetNames";
import type { SheetToWrite } from "./sheetToWrite";
import type { LiveFormulas } from "./tableFormulas";

/** The id of the sheet with the sentences. */
const OVERVIEW = "report";
/** What ids of sheets that are made a heading begin with. */
const PAGE = "page:";

/**
 * "tables": an overview with the sentences, then a sheet for each table and each chart. "headings": a sheet for each heading of
 * the first level with all that stands under it, such as a page a unit.
 */
export type Arrangement = "tables" | "headings";

/** The arrangement that a sheet of this id was made in. */
export function arrangementOf(id: string): Arrangement {
  return id.startsWith(PAGE) ? "headings" : "tables";
}

export interface LayOutOptions {
  /** Writes live formulas; absent: values. */
  readonly formulas?: LiveFormulas;
  /** "tables" where absent. */
  readonly arrangement?: Arrangement;
  /** Names that sheets of the workbook have which stay. */
  readonly taken?: readonly string[];
  /** Names that the user gave to sheets of an earlier making, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** The worksheets of a report, in their order; ids and names are the same at each making of the same report. */
export function layOutSheets(report: Report, options: LayOutOptions = {}): readonly SheetToWrite[] {
  const names = new SheetNames(options.taken);
  const nameOf: NameOf = (id, wanted) => names.give(options.names?.get(id) ?? wanted);
  const pages = options.arrangement === "headings" ? pagesByHeading(report, nameOf) : pagesByTable(report, nameOf);
  return pages.map((page) => layOutPage(page, report, options.formulas ?? null));
}

type NameOf = (id: string, wanted: string) => string;

function pagesByTable(report: Report, nameOf: NameOf): readonly Page[] {
  const words = reportSheetWords(report.language);
  const overview = nameOf(OVERVIEW, words.overview);
  const pages = report.parts.flatMap((part): readonly (Page & { readonly title: string })[] => {
    if (part.kind !== "table" && part.kind !== "chart") return [];
    const { id, title } = part.kind === "table" ? part.table : part.chart;
    const name = nameOf(id, words.sheetName(labelOf(title)));
    return [{ id, title, name, parts: [part], stamp: null, onePage: part.kind === "chart" }];
  });
  const contents: readonly ReportPart[] = [
    { kind: "heading", level: 2, text: words.contents },
    {
      kind: "sentences",
      sentences: pages.map(({ id, title, name }) => ({ id, text: words.onSheet(title, name), numbers: [] })),
    },
  ];
  const parts: readonly ReportPart[] = [
    { kind: "heading", level: 1, text: report.title },
    ...withoutEmptyHeadings(report.parts.filter(({ kind }) => kind === "heading" || kind === "sentences")),
    ...(pages.length === 0 ? [] : contents),
  ];
  return [{ id: OVERVIEW, name: overview, parts, stamp: report.stamp, onePage: false }, ...pages];
}

function pagesByHeading(report: Report, nameOf: NameOf): readonly Page[] {
  const pages: { title: string; parts: ReportPart[] }[] = [];
  for (const part of report.parts) {
    const isFirst = pages.length === 0;
    const startsPage = part.kind === "heading" && part.level === 1;
    if (startsPage) pages.push({ title: numbered(part.text, pages), parts: [part] });
    else if (isFirst)
      pages.push({ title: report.title, parts: [{ kind: "heading", level: 1, text: report.title }, part] });
    else pages[pages.length - 1]?.parts.push(part);
  }
  return pages.map(({ title, parts }) => {
    const id = PAGE + title;
    return { id, name: nameOf(id, title), parts, stamp: report.stamp, onePage: true };
  });
}

/** The title, told apart from equal ones before it. */
function numbered(title: string, pages: readonly { readonly title: string }[]): string {
  let number = 1;
  const made = (): string => (number === 1 ? title : `${title} (${String(number)})`);
  while (pages.some((page) => page.title === made())) number += 1;
  return made();
}

/** Headings under which no sentence stands before the next heading of their level or above are left out. */
function withoutEmptyHeadings(parts: readonly ReportPart[]): readonly ReportPart[] {
  return parts.filter((part, index) => {
    if (part.kind !== "heading") return true;
    for (const next of parts.slice(index + 1)) {
      if (next.kind === "sentences") return true;
      if (next.kind === "heading" && next.level <= part.level) return false;
    }
    return false;
  });
}
