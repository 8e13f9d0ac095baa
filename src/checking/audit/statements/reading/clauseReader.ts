import { parseNumber } from "../../../../reading/cells/readNumber";
import type { Span, Statement, TextNumber } from "../statement";
import type { FoldedText } from "./foldedText";
import type { Clause } from "./splitText";

/** One clause with what its readers share. Places are those of the folded text. */
export interface ClauseReader {
  readonly clause: Clause;
  /** The folded words of the clause, line breaks as spaces. */
  readonly words: string;
  /** The folded words of its sentence before the clause. */
  readonly said: string;
  /** A stretch of `words` in the text. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The number that starts at a place of `words`; `digits` as matched. */
  readonly numberAt: (index: number, digits: string) => TextNumber;
  /** A statement's place, from places of `words`. */
  readonly placed: (
    start: number,
    end: number,
    subjectStart: number,
    subjectEnd: number,
  ) => Pick<Statement, "span" | "subject" | "about" | "lead" | "topic" | "level">;
}

/** A number in folded text; a decimal sign must have digits after it. */
export const NUMBER = "\\d+(?:[.,]\\d+)?";

/** "… đạt mức 4 về Kết quả đạt được": the criterion comes after. */
const SAYS_CRITERION = /^ (?:ve|doi voi|o|cua|cho) /;
const AFTER = 60;
/** "… đối với nhóm tiêu chí này": the one named before. */
const SAID_BEFORE =
  /^ (?:ve|doi voi|o|cua|cho) (?:cac )?(?:nhom )?(?:tieu chi|hang muc|noi dung|linh vuc) (?:nay|tren|do)\b/;

export function clauseReader(text: FoldedText, clause: Clause): ClauseReader {
  const words = text.folded.slice(clause.start, clause.end).replaceAll("\n", " ");
  const spanOf = (start: number, end: number): Span =>
    text.spanOf(clause.start + start, Math.min(clause.start + end, clause.end));
  return {
    clause,
    words,
    said: text.folded.slice(clause.sentence, clause.start).replaceAll("\n", " "),
    spanOf,
    numberAt(index, digits) {
      const value = parseNumber(digits)?.value ?? Number.NaN;
      return { ...spanOf(index, index + digits.length), value, decimals: /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0 };
    },
    placed: (start, end, subjectStart, subjectEnd) => ({
      span: spanOf(start, end),
      subject: spanOf(subjectStart, subjectEnd),
      about:
        SAYS_CRITERION.test(words.slice(end)) && !SAID_BEFORE.test(words.slice(end))
          ? spanOf(end, end + AFTER)
          : spanOf(clause.sentence - clause.start, start),
      lead: clause.lead,
      topic: clause.topic,
      level: clause.level,
    }),
  };
}

/** The place in `words` of the capture group `name` of a match made with the `d` flag. */
export function groupStart(match: RegExpExecArray, name: string): number {
  return match.indices?.groups?.[name]?.[0] ?? match.index;
}
