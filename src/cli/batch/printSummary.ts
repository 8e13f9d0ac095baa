import type { EvaluatedSummary, FileSummary, SkippedPath, SkipReason } from "../../evaluation/batchContract";
import { fileWords } from "../../locales/fileWords";
import { formatNumber } from "../../locales/format";
import type { Language } from "../../locales";
import { textTable } from "../printing/textTable";
import type { TextColumn } from "../printing/textTable";

const UNKNOWN = "–";
const NAMED = 5;

/** The summary for people: a row a file, and a line that counts them. */
export function printSummary(summary: readonly FileSummary[], skipped: number, language: Language): string {
  const { headings, notReached, notUsable, counts } = fileWords(language).batch;
  const columns: readonly TextColumn[] = [
    { heading: headings.file, align: "left" },
    { heading: headings.sheet, align: "left" },
    { heading: headings.rubric, align: "left" },
    { heading: headings.units, align: "right" },
    { heading: headings.errors, align: "right" },
    { heading: headings.warnings, align: "right" },
    { heading: headings.best, align: "right" },
    { heading: headings.worst, align: "right" },
    { heading: headings.tiers, align: "left" },
  ];
  const rows = summary.map((file) => {
    if (file.status === "evaluated") return rowOf(file, language);
    return [file.file, file.status === "unusable" ? notUsable : notReached];
  });
  const count = (status: FileSummary["status"]): number => summary.filter((file) => file.status === status).length;
  const counted = counts(count("evaluated"), count("unusable"), count("not-reached"), skipped);
  return `${rows.length === 0 ? "" : `${textTable(columns, rows)}\n`}${counted}\n`;
}

function rowOf(
  { file, sheet, rubric, units, errors, warnings, best, worst, tiers }: EvaluatedSummary,
  language: Language,
): readonly string[] {
  const total = (value: number | undefined): string =>
    value === undefined ? UNKNOWN : formatNumber(value, language, 4);
  const counted = tiers.map(({ name, tiers: labels }) => {
    const counts = labels.map(({ label, count }) => `${label} ${String(count)}`).join(" · ");
    return tiers.length === 1 ? counts : `${name}: ${counts}`;
  });
  return [
    file,
    sheet,
    rubric,
    String(units),
    String(errors),
    String(warnings),
    total(best?.total),
    total(worst?.total),
    counted.join("; "),
  ];
}

/** One sentence a reason for what was found but not taken, naming the first few. */
export function printSkipped(skipped: readonly SkippedPath[], language: Language): readonly string[] {
  const words = fileWords(language).batch;
  const byReason = new Map<SkipReason, string[]>();
  for (const { path, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), path]);
  return [...byReason].map(([reason, paths]) =>
    words.skipped(reason, paths.slice(0, NAMED), Math.max(0, paths.length - NAMED)),
  );
}
