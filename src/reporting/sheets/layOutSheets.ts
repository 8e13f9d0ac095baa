import { reportSheetWords } from "../../locales/reportSheetWords";
import type { Report, ReportPart } from "../report/report";
import { layOutPage } from "./layOutPage";
import type { Page } from "./layOutPage";
import { labelOf, SheetNames } from "./sheetNames";
import type { SheetToWrite } from "./sheetToWrite";
import type { WriteFormulas } from "./tableFormulas";

export interface LayOutOptions {
  /** Writes the live formulas of the tables; absent: values. */
  readonly formulas?: WriteFormulas;
  /**
   * "tables" (the default): an overview with the sentences, then a sheet for each table and each chart. "headings": a sheet for
   * each heading of the first level with all that stands under it, such as a page a unit.
   */
  readonly arrangement?: "tables" | "headings";
}

/** The worksheets of a report, in their order; ids and names are the same at each making of the same report. */
export function layOutSheets(report: Report, options: LayOutOptions = {}): readonly SheetToWrite[] {
  const pages = options.arrangement === "headings" ? pagesByHeading(report) : pagesByTable(report);
  return pages.map((page) => layOutPage(page, report, options.formulas ?? null));
}

function pagesByTable(report: Report): readonly Page[] {
  const words = reportSheetWords(report.language);
  const names = new SheetNames();
  const overview = names.give(words.overview);
  const pages = report.parts.flatMap((part): readonly (Page & { readonly title: string })[] => {
    if (part.kind !== "table" && part.kind !== "chart") return [];
    const { id, title } = part.kind === "table" ? part.table : part.chart;
    const name = names.give(words.sheetName(labelOf(title)));
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
  return [{ id: "report", name: overview, parts, stamp: report.stamp, onePage: false }, ...pages];
}

function pagesByHeading(report: Report): readonly Page[] {
  const names = new SheetNames();
  const pages: { title: string; parts: ReportPart[] }[] = [];
  for (const part of report.parts) {
    const isFirst = pages.length === 0;
    const startsPage = part.kind === "heading" && part.level === 1;
    if (startsPage) pages.push({ title: part.text, parts: [part] });
    else if (isFirst)
      pages.push({ title: report.title, parts: [{ kind: "heading", level: 1, text: report.title }, part] });
    else pages[pages.length - 1]?.parts.push(part);
  }
  return pages.map(({ title, parts }) => {
    const name = names.give(title);
    return { id: `page:${name}`, name, parts, stamp: report.stamp, onePage: true };
  });
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
