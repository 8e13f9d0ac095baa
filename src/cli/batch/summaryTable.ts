import type { EvaluatedSummary, FileSummary } from "../../evaluation/batchContract";
import { fileWords } from "../../locales/fileWords";
import type { Language } from "../../locales";

/** The summary as a table, a row a file; every row is as long as the headings. */
export interface SummaryTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Each label of each rubric's tiers is a column of its own, empty for files of other rubrics. */
export function summaryTable(summary: readonly FileSummary[], language: Language): SummaryTable {
  const { headings } = fileWords(language).batch;
  const labels = [
    ...new Set(summary.flatMap((file) => (file.status === "evaluated" ? [...countsOf(file).keys()] : []))),
  ];
  return {
    headings: [
      headings.file,
      headings.sheet,
      headings.rubric,
      headings.units,
      headings.submitted,
      headings.errors,
      headings.warnings,
      headings.best,
      headings.bestUnit,
      headings.worst,
      headings.worstUnit,
      ...labels,
      headings.problem,
    ],
    rows: summary.map((file) => rowOf(file, labels, language)),
  };
}

function rowOf(file: FileSummary, labels: readonly string[], language: Language): SummaryTable["rows"][number] {
  const { notReached } = fileWords(language).batch;
  if (file.status !== "evaluated") {
    const blanks = new Array<null>(10 + labels.length).fill(null);
    return [file.file, ...blanks, file.status === "unusable" ? file.message : notReached];
  }
  const counts = countsOf(file);
  return [
    file.file,
    file.sheet,
    file.rubric,
    file.units,
    file.submitted,
    file.errors,
    file.warnings,
    file.best?.total ?? null,
    file.best?.unit ?? null,
    file.worst?.total ?? null,
    file.worst?.unit ?? null,
    ...labels.map((label) => counts.get(label) ?? null),
    null,
  ];
}

/** Units by tier; where several criteria have tiers the criterion stands before the label. */
function countsOf({ tiers }: EvaluatedSummary): ReadonlyMap<string, number> {
  return new Map(
    tiers.flatMap(({ name, tiers: counted }) =>
      counted.map(({ label, count }) => [tiers.length === 1 ? label : `${name}: ${label}`, count] as const),
    ),
  );
}
