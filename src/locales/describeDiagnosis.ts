import type { ContractReport, Diagnosis, FunctionReport, ReportedVerdict } from "../excel/diagnosis/diagnosis";
import { diagnosisWords } from "./diagnosisWords";
import { formatNumber } from "./format";
import type { Language } from "./index";

/** One line of a table: what, and what was found. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What a self-check found, in words. */
export interface DiagnosisSummary {
  readonly counts: string;
  /** Null where everything was run. */
  readonly notRun: string | null;
  readonly isKept: boolean;
  readonly verdict: string;
  readonly isAsBefore: boolean;
  readonly workbook: string;
}

export function summarizeDiagnosis({ contracts, left }: Diagnosis, language: Language): DiagnosisSummary {
  const text = diagnosisWords(language);
  const count = (...statuses: readonly ReportedVerdict["status"][]): number =>
    contracts.filter(({ verdict }) => statuses.includes(verdict.status)).length;
  const number = (value: number): string => formatNumber(value, language, 0);
  const [failed, notRun] = [count("broken", "error"), count("not-run")];
  return {
    counts: text.counts(number(count("passed")), number(failed), number(count("not-applicable"))),
    notRun: notRun === 0 ? null : text.notRun(number(notRun)),
    isKept: failed === 0,
    verdict: failed > 0 ? text.someBroken : notRun > 0 ? "" : text.allKept,
    isAsBefore: left.length === 0,
    workbook: left.length === 0 ? text.asBefore : text.left(left.map((trace) => text.traces[trace]).join("; ")),
  };
}

/** How a contract ended, and why where that is short. */
export function describeVerdict(verdict: ReportedVerdict, language: Language): string {
  const text = diagnosisWords(language);
  const status = text.status[verdict.status];
  if (verdict.status === "error") return `${status}: ${verdict.code} – ${verdict.message}`;
  if (verdict.status !== "not-applicable") return status;
  const { needs } = verdict;
  return `${status} (${needs === "automatic-calculation" ? text.needsAutomatic : text.needsApi(needs)})`;
}

export function describeMilliseconds(milliseconds: number, language: Language): string {
  return diagnosisWords(language).milliseconds(formatNumber(milliseconds, language, 0));
}

/** The Excel that was examined and how fast it was. */
export function describeEnvironment(
  { version, at, environment, customFunction, speed }: Diagnosis,
  language: Language,
): readonly Fact[] {
  const { facts, absent, unknown, calculationModes } = diagnosisWords(language);
  const time = (milliseconds: number | undefined): string =>
    milliseconds === undefined ? unknown : describeMilliseconds(milliseconds, language);
  const modes: Readonly<Record<string, string>> = calculationModes;
  return [
    { label: facts.version, value: version },
    { label: facts.at, value: at },
    { label: facts.host, value: `${environment.host} · ${environment.platform} · ${environment.version}` },
    ...Object.entries(environment.requirementSets).map(([label, value]) => ({ label, value: value ?? absent })),
    { label: facts.displayLanguage, value: environment.displayLanguage },
    { label: facts.contentLanguage, value: environment.contentLanguage },
    { label: facts.decimalSeparator, value: environment.decimalSeparator ?? unknown },
    { label: facts.calculationMode, value: modes[environment.calculationMode] ?? unknown },
    { label: facts.customFunction, value: describeFunction(customFunction, language) },
    { label: facts.writing2000Formulas, value: time(speed?.writing2000Formulas) },
    { label: facts.reading10000Cells, value: time(speed?.reading10000Cells) },
    { label: facts.userAgent, value: environment.userAgent },
  ];
}

function describeFunction(report: FunctionReport, language: Language): string {
  const text = diagnosisWords(language);
  switch (report.status) {
    case "answered":
      return text.answered(describeMilliseconds(report.milliseconds, language));
    case "unanswered":
      return text.unanswered(report.seen, describeMilliseconds(report.milliseconds, language));
    case "not-applicable":
    case "not-run":
      return text.status[report.status];
  }
}

/** The whole report as Markdown, for people; the JSON of the diagnosis is for programs. */
export function diagnosisMarkdown(diagnosis: Diagnosis, language: Language): string {
  const text = diagnosisWords(language);
  const summary = summarizeDiagnosis(diagnosis, language);
  const lines = [summary.counts, summary.notRun, summary.verdict, summary.workbook].filter(Boolean);
  return [
    `# CQDT – ${text.title}`,
    ...lines.map(String),
    `## ${text.environment}`,
    table(
      [text.item, text.value],
      describeEnvironment(diagnosis, language).map(({ label, value }) => [label, value]),
    ),
    `## ${text.contracts}`,
    table(
      [text.contract, text.result, text.time],
      diagnosis.contracts.map((report) => contractRow(report, language)),
    ),
    "",
  ].join("\n\n");
}

function contractRow({ name, subject, verdict, milliseconds }: ContractReport, language: Language): string[] {
  const text = diagnosisWords(language);
  const details =
    verdict.status === "broken"
      ? ` – ${text.expected}: \`${verdict.expected}\` – ${text.seen}: \`${verdict.seen}\``
      : "";
  return [
    `${text.subjects[subject]}: ${name[language]}`,
    describeVerdict(verdict, language) + details,
    verdict.status === "not-run" ? "" : describeMilliseconds(milliseconds, language),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
