import type { Statement } from "../statement";
import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import { readTierCounts, scopeOf } from "./readTierCounts";
import { LABEL, UNITS } from "./unitWords";

const UNRANKED_SHARE = new RegExp(`(?<percent>${NUMBER}) ?% ${UNITS} (?<level>cap tinh|cap huyen|cap xa)`, "dg");
const UNIT_TIER = new RegExp(
  `(?:\\b(?:dat|xep hang|xep|nam \\d{4})(?: o)? |\\(|(?<!(?:\\b(?:cac|tu|xuong|len|do|hon|theo|o|va|duoi|tren|nhu|dat|xep|hang)|[,:;\\d(]) ?))\\bmuc (?<label>${LABEL})\\b(?! tro len| ?\\()`,
  "g",
);
/** Nothing but a year since the last tier: it is about the same units. */
const CONTINUED = /^[ ,]*(?:nam \d{4})? *$/;
const YEAR_BEFORE = /\bnam (?<year>\d{4})(?: dat)? ?$/;

/** Tiers of units, how many units have one, and shares of units without one. */
export function readTiers(reader: ClauseReader): readonly Statement[] {
  const { words, clause, numberAt, placed } = reader;
  const counts = readTierCounts(reader);
  const statements: Statement[] = [...counts.statements];
  const isTaken = (index: number): boolean => counts.taken.some(({ start, end }) => index >= start && index < end);
  if (/khong (?:duoc )?xep (?:hang|loai)/.test(words)) {
    for (const match of words.matchAll(UNRANKED_SHARE)) {
      const end = match.index + match[0].length;
      statements.push({
        kind: "unranked-share",
        percent: numberAt(groupStart(match, "percent"), match.groups?.percent ?? ""),
        scope: scopeOf(words.slice(end)),
        ...placed(match.index, end, match.index, end),
        level: LEVELS[match.groups?.level ?? ""] ?? clause.level,
      });
    }
  }
  let from = 0;
  let subjectStart = 0;
  for (const match of words.matchAll(UNIT_TIER)) {
    const end = match.index + match[0].length;
    if (isTaken(match.index + match[0].length - 1)) {
      from = end;
      continue;
    }
    if (/muc (?:do )?(?:thap|cao) nhat *$/.test(words.slice(0, match.index))) continue;
    if (!CONTINUED.test(words.slice(from, match.index))) subjectStart = from;
    const before = /nam (\d{4})/.exec(match[0]) ?? YEAR_BEFORE.exec(words.slice(0, match.index));
    statements.push({
      kind: "tier",
      label: match.groups?.label ?? "",
      year: before === null ? null : Number(before[1]),
      ...placed(match.index, end, subjectStart, match.index),
    });
    from = end;
  }
  return statements;
}

const LEVELS: Readonly<Record<string, Statement["level"]>> = {
  "cap tinh": "department",
  "cap huyen": "district",
  "cap xa": "commune",
};
