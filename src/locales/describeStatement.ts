import type {
  Evidence,
  StatementEntry,
  StatementExpectation,
  StatementReason,
  StatementVerdict,
} from "../checking/audit/statements/statementAudit";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { auditWords } from "./auditWords";
import { formatNumber, formatPercent } from "./format";
import type { Language } from "./index";

const DECIMALS = 4;

export interface StatementWords {
  /** The words of the text themselves, on one line. */
  readonly said: string;
  /** The units and the criterion it was taken to be about; empty where it is about none. */
  readonly about: string;
  /** What follows from the tables, and what speaks against it or qualifies it. */
  readonly lines: readonly string[];
}

/** A checked statement in words. `rubrics` are those whose tables it was held against. */
export function describeStatement(
  entry: StatementEntry,
  text: string,
  rubrics: readonly Rubric[],
  language: Language,
): StatementWords {
  const { statements } = auditWords(language);
  const { statement, criterion, units, expected, reasons, verdict } = entry;
  const rubric = rubrics.find(({ id }) => id === entry.rubric) ?? null;
  const name = (id: string): string => (rubric === null ? id : criterionName(rubric.criteria, id));
  const follows =
    expected === null || verdict === "agrees" ? [] : [statements.follows(writeExpected(expected, language))];
  return {
    said: spanText(text, statement.span),
    about: statements.about(units, criterion === null ? null : name(criterion)),
    lines: [...follows, ...reasons.map((reason) => describeReason(reason, name, language))],
  };
}

/** "12 khớp · 1 do làm tròn · 2 sai · 3 chưa đối chiếu được" */
export function statementCounts(entries: readonly StatementEntry[], language: Language): string {
  const { statements } = auditWords(language);
  const count = (verdict: StatementVerdict): string =>
    formatNumber(entries.filter((entry) => entry.verdict === verdict).length, language);
  return statements.counts(count("agrees"), count("rounding"), count("wrong"), count("unchecked"));
}

/** A stretch of a text on one line. */
export function spanText(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

function writeExpected(expected: StatementExpectation, language: Language): string {
  const { statements } = auditWords(language);
  const number = (value: number): string => formatNumber(value, language, DECIMALS);
  switch (expected.kind) {
    case "points": {
      const [low, high] = [number(expected.low), number(expected.high)];
      return low === high
        ? statements.points(number(expected.value), null, null)
        : statements.points(number(expected.value), low, high);
    }
    case "share":
      return statements.share(formatPercent(expected.value, language));
    case "count":
      return statements.count(number(expected.value));
    case "rank":
      return statements.ranks(expected.values.map(String));
    case "labels":
      return statements.labels(expected.values);
  }
}

function describeReason(reason: StatementReason, name: (id: string) => string, language: Language): string {
  const { statements } = auditWords(language);
  const { reasons } = statements;
  const write = ({ name: unit, sheet, cell, printed }: Evidence): string =>
    statements.evidence(
      unit,
      sheet,
      cell,
      typeof printed === "number" ? formatNumber(printed, language, DECIMALS) : String(printed ?? ""),
    );
  switch (reason.code) {
    case "no-table":
    case "no-unit":
    case "no-criterion":
    case "cut-off":
    case "list-unclear":
    case "not-said-before":
    case "part-of-units":
      return reasons[reason.code]();
    case "no-year":
      return reasons["no-year"](reason.years.join(", "));
    case "no-value":
    case "without-exempt":
      return reasons[reason.code](reason.units);
    case "value-differs":
    case "beaten":
    case "left-out":
      return reasons[reason.code](write(reason.evidence));
    case "listed-twice":
      return reasons["listed-twice"](reason.unit);
    case "count-differs":
      return reasons["count-differs"](formatNumber(reason.count, language), reason.units);
    case "units-differ":
    case "list-differs":
      return reasons[reason.code](formatNumber(reason.count, language));
    case "holds-for-other-criterion":
      return reasons[reason.code](name(reason.said), name(reason.holds));
    case "difference-of-others":
    case "difference-of":
      return reasons[reason.code](write(reason.high), write(reason.low));
    case "share-of-not-all":
      return reasons["share-of-not-all"](formatPercent(reason.share, language));
  }
}
