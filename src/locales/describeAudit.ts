import type { AuditBasis, AuditEntry, AuditExpectation, AuditReason, AuditReasonCode } from "../checking/audit/audit";
import type { AuditCounts, AuditedCell } from "../checking/audit/groupEntries";
import type { TableProblem } from "../checking/audit/tables/tableProblem";
import type { CellValue } from "../grid/grid";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { auditWords } from "./auditWords";
import { formatNumber, formatPercent } from "./format";
import type { Language } from "./index";

/** Digits that what follows shows beyond those printed. */
const MORE_DECIMALS = 2;

/** What is said of one audited cell, as whole sentences. */
export interface AuditWords {
  /** "Sở Y tế – tổng điểm: Ứng dụng CNTT" */
  readonly subject: string;
  /** What the cell says, as the language writes it. */
  readonly printed: string;
  /** What the cell is about and what it says. */
  readonly says: string;
  /** One sentence for each basis it was held against. */
  readonly follows: readonly string[];
  /** Where other tables differ, and why it may be so, the most likely first. */
  readonly reasons: readonly string[];
}

/** Reasons that are certain: they say what stands elsewhere, or what is not known. */
const FACTS: ReadonlySet<AuditReasonCode> = new Set(["other-table-differs", "inferred-weights"]);

/** An audited cell in words: what it says, what follows from each basis, and why it may be so. */
export function describeAudit(cell: AuditedCell, rubric: Rubric, language: Language): AuditWords {
  const { audit } = auditWords(language);
  const { output, criterion, unit, year } = cell;
  const noun = year === "previous" ? audit.previousYear(audit.outputs[output]) : audit.outputs[output];
  const subject = audit.subject(
    unit,
    noun,
    criterion === rubric.criteria.id ? null : criterionName(rubric.criteria, criterion),
  );
  const [first] = cell.entries;
  const printed = writePrinted(cell.printed, first, language);
  const reasons = cell.entries.flatMap((entry) =>
    entry.reasons.map((reason) => {
      const sentence = describeReason(reason, entry, rubric, language);
      return FACTS.has(reason.code) ? sentence : audit.perhaps(sentence);
    }),
  );
  return {
    subject,
    printed,
    says: audit.wrong(cell.cell, subject, printed),
    follows: cell.entries.map((entry) => follows(entry, language)),
    reasons: [...new Set(reasons)],
  };
}

/** All that is said of a cell, one sentence after the other. */
export function wholeSentence({ says, follows, reasons }: AuditWords): string {
  return [says, ...follows, ...reasons].join(" ");
}

/** "58 khớp · 0 do làm tròn · 2 sai" */
export function countsLine({ agrees, rounding, wrong, unknown }: AuditCounts, language: Language): string {
  const { audit } = auditWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const known = audit.counts(number(agrees), number(rounding), number(wrong));
  return unknown === 0 ? known : `${known} · ${audit.countsUnknown(number(unknown))}`;
}

/** What stands in the way of comparing tables, in one sentence. */
export function describeTableProblem(problem: TableProblem, rubric: Rubric, language: Language): string {
  const { audit } = auditWords(language);
  return audit.problem(problem, ({ criterion, output, year }) =>
    audit.quantity(audit.outputs[output], criterionName(rubric.criteria, criterion), String(year)),
  );
}

/** What an entry says in one sentence of its basis. */
function follows(entry: AuditEntry, language: Language): string {
  const { audit } = auditWords(language);
  const basis: Readonly<Record<AuditBasis, string>> = audit.bases;
  switch (entry.verdict) {
    case "agrees":
      return audit.agreesWith(basis[entry.basis]);
    case "rounding":
      return audit.roundingWith(basis[entry.basis]);
    case "unknown":
      return entry.reasons.length === 0 ? audit.unknownWith(basis[entry.basis]) : audit.openWith(basis[entry.basis]);
    case "wrong": {
      const expected = writeExpected(entry.expected, entry, language);
      return entry.basis === "other-table" ? audit.otherwise(expected) : audit.follows(basis[entry.basis], expected);
    }
  }
}

/** What follows for a cell, as the language writes it. */
function writeExpected(expected: AuditExpectation, entry: AuditEntry, language: Language): string {
  const { audit } = auditWords(language);
  switch (expected.kind) {
    case "number": {
      const [value, low, high] = [expected.value, expected.low, expected.high].map((number) =>
        writeNumber(number, entry, language),
      );
      return low === high
        ? audit.number(value ?? "", null, null)
        : audit.number(value ?? "", low ?? null, high ?? null);
    }
    case "label": {
      const [first, ...others] = expected.labels;
      return audit.labels(first, others);
    }
    case "rank":
      return audit.rank(String(expected.rank), String(expected.best), String(expected.worst));
    case "nothing":
      return audit.nothing;
    case "unknown":
      return audit.unknown;
  }
}

function describeReason(reason: AuditReason, entry: AuditEntry, rubric: Rubric, language: Language): string {
  const { reasons } = auditWords(language).audit;
  const points = (value: number): string => formatNumber(value, language, entry.decimals + MORE_DECIMALS + 2);
  const pointsOrNull = (value: number | null): string | null => (value === null ? null : points(value));
  const meant = (cell: string, value: number): string =>
    cell === entry.cell ? writeNumber(value, entry, language) : points(value);
  switch (reason.code) {
    case "copied-row":
    case "swapped-ranks":
    case "neighbour-value":
    case "displaced":
    case "follows-wrong-cell":
      return reasons[reason.code](reason.unit, reason.cell);
    case "digit-off":
    case "transposed-digits":
    case "decimal-sign":
      return reasons[reason.code](reason.cell, meant(reason.cell, reason.meant));
    case "letter-for-digit":
      return reasons[reason.code](reason.cell, reason.written, points(reason.meant));
    case "cut-off":
      return reasons[reason.code](writeNumber(reason.follows, entry, language));
    case "scores-cut-off":
      return reasons[reason.code](formatNumber(reason.departing, language));
    case "inferred-weights":
      return reasons[reason.code]();
    case "left-out":
      return reasons["left-out"](criterionName(rubric.criteria, reason.criterion), reason.cell);
    case "stale-total":
      return reasons["stale-total"](
        criterionName(rubric.criteria, reason.criterion),
        reason.cell,
        points(reason.points),
      );
    case "rank-contradicts-own-total":
      return reasons[reason.code](
        reason.cell,
        points(reason.total),
        pointsOrNull(reason.low),
        pointsOrNull(reason.high),
      );
    case "heading-max":
      return reasons["heading-max"](
        points(reason.printed),
        points(reason.implied),
        formatNumber(reason.cells, language),
      );
    case "percent-for-points":
      return reasons[reason.code](reason.points.map(points).join(", "));
    case "shares-sum":
      return reasons["shares-sum"](formatPercent(reason.sum, language));
    case "other-table-differs":
      return reasons[reason.code](reason.sheet, reason.cell, writePrinted(reason.value, entry, language));
  }
}

/** A cell's value as the language writes it: numbers with the digits the cell shows, text in quotation marks. */
function writePrinted(value: CellValue, entry: AuditEntry, language: Language): string {
  const { audit } = auditWords(language);
  if (value === null || value === "") return audit.blank;
  if (typeof value === "number") return writeNumber(value, entry, language);
  return audit.text(String(value));
}

/** Percentages without a percent sign, such as 94.5, are written as they stand. */
const MOST_SHARE = 1.5;

function writeNumber(value: number, { output, decimals }: AuditEntry, language: Language): string {
  const isShare = (output === "percent" || output === "share") && value <= MOST_SHARE;
  return (isShare ? formatPercent : formatNumber)(value, language, decimals + MORE_DECIMALS, decimals);
}
