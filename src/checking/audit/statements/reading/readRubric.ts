import type { Statement } from "../statement";
import type { ClauseReader } from "./clauseReader";
import { LABEL } from "./unitWords";

const PARTS = /\bbo tieu chi\b[^.;:\d]{0,80}?\bgom (?:co )?(?<count>\d{1,2}) hang muc\b/g;
const TIERS = /(?<![\d/.,])(?<count>\d{1,2}) muc(?: do)?(?: tu cao (?:den|xuong) thap\b| ?:)/g;
const RANKS = /\b(?:xep (?:hang|loai)|danh gia)\b/;
/** How one indicator is scored is no tier. */
const ONE_CRITERION = /\b(?:tieu chi|chi tieu|noi dung) (?:nay|do|thanh phan)\b|\bmoi (?:tieu chi|chi tieu)\b/;
const END = new RegExp(
  `\\bmuc (?<label>${LABEL}) la muc(?: do)? (?:(?<best>tot|cao)|(?<lowest>thap|kem)) nhat\\b`,
  "g",
);
const STEPS = new RegExp(
  `\\bmuc (?<from>${LABEL})\\b[^.;()]{0,30}?\\bmuc (?<to>${LABEL})\\b,? ?(?:\\(? ?)(?<direction>giam|tang) (?<steps>\\d) (?:bac|muc)\\b`,
  "dg",
);

/** What a text says of the rubric itself: its parts, its tiers, and how far two tiers lie apart. */
export function readRubric({ words, placed }: ClauseReader): readonly Statement[] {
  const at = (match: RegExpExecArray): ReturnType<typeof placed> =>
    placed(match.index, match.index + match[0].length, 0, match.index);
  const countAt = (match: RegExpExecArray): number => Number(match.groups?.count);
  return [
    ...[...words.matchAll(PARTS)].map((match): Statement => {
      return { kind: "part-count", count: countAt(match), ...at(match) };
    }),
    ...[...words.matchAll(TIERS)].flatMap((match): readonly Statement[] => {
      const before = words.slice(Math.max(0, match.index - 60), match.index);
      if (!RANKS.test(before) || ONE_CRITERION.test(before)) return [];
      return [{ kind: "tier-total", count: countAt(match), ...at(match) }];
    }),
    ...[...words.matchAll(END)].map((match): Statement => {
      const end = match.groups?.best === undefined ? "lowest" : "best";
      return { kind: "tier-end", label: match.groups?.label ?? "", end, ...at(match) };
    }),
    ...[...words.matchAll(STEPS)].map((match): Statement => {
      const { from = "", to = "", direction, steps } = match.groups ?? {};
      const start = match.indices?.groups?.direction?.[0] ?? match.index;
      return {
        kind: "tier-steps",
        from,
        to,
        steps: Number(steps),
        direction: direction === "tang" ? "up" : "down",
        ...placed(start, match.index + match[0].length, 0, start),
      };
    }),
  ];
}
