import { MentionBook, WORKBOOK } from "../../reporting/sheets/mentions";
import type { Mentions } from "../../reporting/sheets/mentions";
import type { CellEntry } from "../cellEntry";
import { sync } from "../runExcel";
import { isExcelApiSupported } from "../support";
import type { WorkOptions } from "../workbook";

interface WorkbookSheets {
  /** Entries of every sheet. */
  readonly formulas: ReadonlyMap<Excel.Worksheet, readonly (readonly CellEntry[])[]>;
  /** Those that are no report's. */
  readonly others: readonly Excel.Worksheet[];
}

/** Which sheets the formulas, names and charts of the workbook refer to. What charts show is not known before ExcelApi 1.15. */
export async function readMentions(
  context: Excel.RequestContext,
  { formulas, others }: WorkbookSheets,
  options?: WorkOptions,
): Promise<Mentions> {
  const book = new MentionBook();
  for (const [{ name }, rows] of formulas) {
    for (const entry of rows.flat()) if (typeof entry === "string" && entry.startsWith("=")) book.add(name, entry);
  }
  await addNames(context, book, others, options);
  if (isExcelApiSupported(15)) await addCharts(context, book, others, options);
  return book.mentions;
}

async function addNames(
  context: Excel.RequestContext,
  book: MentionBook,
  others: readonly Excel.Worksheet[],
  options?: WorkOptions,
): Promise<void> {
  const scopes = [
    { from: WORKBOOK, names: context.workbook.names },
    ...others.map(({ name, names }) => ({ from: name, names })),
  ];
  for (const { names } of scopes) names.load("items/formula");
  await sync(context, options);
  for (const { from, names } of scopes) {
    for (const { formula } of names.items) if (typeof formula === "string") book.add(from, formula);
  }
}

/** Charts of two scales of numbers name their sources otherwise. */
const OF_NUMBERS = /^(?:XYScatter|Bubble)/;
const DIMENSIONS = { usual: ["Values", "Categories"], ofNumbers: ["YValues", "XValues"] } as const;

async function addCharts(
  context: Excel.RequestContext,
  book: MentionBook,
  others: readonly Excel.Worksheet[],
  options?: WorkOptions,
): Promise<void> {
  for (const { charts } of others) charts.load("items/name");
  await sync(context, options);
  const charts = others.flatMap(({ name, charts: { items } }) => items.map(({ series }) => ({ from: name, series })));
  for (const { series } of charts) series.load("items/chartType");
  await sync(context, options);
  const asked = charts.flatMap(({ from, series }) =>
    series.items.flatMap((each) =>
      DIMENSIONS[OF_NUMBERS.test(each.chartType) ? "ofNumbers" : "usual"].map((dimension) => ({
        from,
        each,
        dimension,
        type: each.getDimensionDataSourceType(dimension),
      })),
    ),
  );
  await sync(context, options);
  const known = asked.flatMap(({ from, each, dimension, type }) =>
    type.value === Excel.ChartDataSourceType.localRange
      ? [{ from, source: each.getDimensionDataSourceString(dimension) }]
      : [],
  );
  await sync(context, options);
  for (const { from, source } of known) book.add(from, source.value);
}
