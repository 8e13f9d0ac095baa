import type { RangeStatement, RangeSubject, Statement } from "../statement";
import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import { COUNT, countOf, UNITS } from "./unitWords";

const UNIT = " ?(?:(?<points>diem)\\b(?! toi da)|(?<percent>%))";
const BETWEEN = new RegExp(
  `\\btu (?<low>${NUMBER})(?: ?(?:%|diem))? (?:den|toi) (?:duoi )?(?<high>${NUMBER})${UNIT}`,
  "dg",
);
const AT_LEAST = new RegExp(
  `\\b(?:tu (?<low>${NUMBER})${UNIT} tro len|(?:it nhat|toi thieu) (?<least>${NUMBER}) ?(?:diem\\b(?! toi da)|(?<share>%)))`,
  "dg",
);
const ABOVE = new RegExp(`\\b(?:tren|hon|vuot) (?<low>${NUMBER})${UNIT}`, "dg");
const BELOW = new RegExp(`\\b(?:duoi|chua (?:den|dat)|khong qua) (?<high>${NUMBER})${UNIT}`, "dg");
/** A percentage is one of points only where this follows or stands before. */
const OF_POINTS = /^ (?:tong (?:so )?diem|so diem|diem|cho tieu chi|(?:so )?diem toi da)\b/;
const POINTS_BEFORE = /\bty le diem (?:dat )?$|\bdiem (?:dat )?$/;
/** "cao hơn 5 điểm", "tăng hơn 3 điểm" are differences; "điểm dưới điểm tối thiểu" speaks of the rule. */
const DIFFERENCE = /\b(?:cao|thap|kem|nhieu|it|chenh(?: lech)?) *$|\b(?:tang|giam|nang|ha|cai thien)\b[^,;]{0,40}$/;
/** A part of the units, or those that are not named. */
const PART =
  /\b(?:thuoc|khoi|nhom|dung dau|dung cuoi|dau bang|cuoi bang|con lai|khac|ngoai|tru|trong (?:so|do)|tren dia ban|muc)\b/;
/** What a rule asks of units says nothing of them. */
const RULE =
  /\b(?:yeu cau|quy dinh|phai|neu|can|chi tieu|muc tieu|phan dau|ke hoach|duoc (?:xep|danh gia)|thang diem)\b/;
const OTHER_YEAR = /\b(?:so voi|nam truoc)\b/;

const WHOM_COUNT = new RegExp(`${COUNT} ${UNITS}\\b(?! (?:nay|noi tren|tren|neu tren))`, "dg");
const MOST = /\b(?:hau het|da so|phan lon|da phan)\b/;
const ALL = /\b(?:tat ca|toan bo)\b|\bcac (?:don vi|co quan|so|huyen|xa)\b.*\b(?:dao dong|trong khoang)\b/;

/** Bounds of points or of shares of the maximum, of units that are named, counted, or all. */
export function readRanges(reader: ClauseReader): readonly Statement[] {
  const { words, numberAt, placed } = reader;
  const found: RangeStatement[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const pattern of [BETWEEN, ABOVE, BELOW, AT_LEAST]) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.some((other) => match.index < other.end && other.start < end)) continue;
      taken.push({ start: match.index, end });
      const before = words.slice(0, match.index);
      const after = words.slice(end);
      const isPercent = (match.groups?.percent ?? match.groups?.share) !== undefined;
      if (isPercent && !OF_POINTS.test(after) && !POINTS_BEFORE.test(before)) continue;
      if (DIFFERENCE.test(before) || OTHER_YEAR.test(before) || /^ (?:so voi|nam \d{4})/.test(after)) continue;
      const subject = before.slice(subjectStart(before));
      if (PART.test(subject) && !/\bmuc do\b/.test(subject)) continue;
      if (RULE.test(subject)) continue;
      const whom = subjectIn(reader, before);
      const number = (name: "low" | "least" | "high"): RangeStatement["low"] => {
        const digits = match.groups?.[name];
        return digits === undefined ? null : numberAt(groupStart(match, name), digits);
      };
      found.push({
        kind: "range",
        low: number("low") ?? number("least"),
        high: number("high"),
        quantity: isPercent ? "percent" : "points",
        whom,
        ...placed(match.index, end, subjectStart(before), match.index),
      });
    }
  }
  return found;
}

function subjectIn({ spanOf }: ClauseReader, before: string): RangeSubject {
  const start = subjectStart(before);
  const words = before.slice(start);
  if (MOST.test(words)) return { kind: "most" };
  if (ALL.test(words)) return { kind: "all" };
  const last = [...words.matchAll(WHOM_COUNT)].at(-1);
  if (last === undefined) return { kind: "named" };
  const from = start + last.index;
  const { count, of } = countOf(last.groups);
  const digits = /^[\d/]+/.exec(last[0])?.[0].length ?? 1;
  return { kind: "count", count, of, place: spanOf(from, from + digits) };
}

/** Behind what was said of other points. */
function subjectStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/\d ?(?:diem|%)[^,]*,/g)) start = match.index + match[0].length;
  return start;
}
