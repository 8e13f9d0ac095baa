import type { PointsStatement, Statement } from "../statement";
import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";

const DIFFERENCE = new RegExp(`chenh lech\\b.*?cao nhat.*?thap nhat.*?(?<points>${NUMBER}) ?diem`, "dg");
const CHANGE = new RegExp(
  `\\btu (?<from>${NUMBER})(?: diem)? nam (?<old>\\d{4}) (?:len|xuong|tang len|giam xuong) (?<to>${NUMBER})(?: diem)? nam (?<new>\\d{4})`,
  "dg",
);
const POINTS = new RegExp(`(?<![\\d/.,])(?<points>${NUMBER})(?<max>/${NUMBER})? ?diem\\b(?! toi da)`, "dg");
const SHARE = new RegExp(`(?<percent>${NUMBER}) ?% (?:so )?(?:diem toi da|tong diem|tong so diem)`, "dg");
const MINIMUM = new RegExp(
  `muc (?<label>[ivx]+|\\d)\\b[^()]{0,4}\\([^()]*?diem toi thieu (?:dat )?(?<points>${NUMBER})[^()]*\\)`,
  "dg",
);
const COUNT = /(?<![\d/,.])(?<count>\d{1,3}) (?:don vi|co quan|so|huyen|xa)\b/d;
const HIGHEST = /\bcao nhat\b|\bxep (?:vi tri )?dau\b/g;
const LOWEST = /\bthap nhat\b|\bxep cuoi\b/g;

/** Bounds and differences, which are no points of a unit: "dưới 50 điểm", "cao hơn 3 điểm", "tăng 3 điểm". */
const NO_POINTS =
  /\b(?:tren|duoi|hon|vuot|it nhat|toi thieu|toi da|khong qua|chua (?:den|dat)|gan|khoang|tang(?: them)?|giam|thieu|kem|cach|chenh(?: lech)?|mat|them|cong(?: them)?|tru|thang|tren tong(?: so)?|tu|tu \S+ (?:diem )?(?:den|toi)(?: duoi)?) *$|\b(?:hon|kem|cach)\b[^,;()]*$|\b(?:don vi|co quan) (?:con lai|khac)\b[^,;]*$/;
/** The year that is spoken of: "năm 2019 …", not "so với năm 2019". */
const YEAR_BEFORE = /(?<!\b(?:so voi|hon|ke tu|tu|den) )\bnam (?<year>\d{4})/g;
const YEAR_AFTER = /^ (?:trong |cua |o )?nam (?<year>\d{4})/;

/** Points of units, the span between the best and the lowest, shares of the maximum, and what tiers ask. */
export function readPoints(reader: ClauseReader): readonly Statement[] {
  const { words, numberAt, placed } = reader;
  const statements: Statement[] = [];
  const taken: { start: number; end: number }[] = [];
  const take = (match: RegExpExecArray): { start: number; end: number } => {
    const place = { start: match.index, end: match.index + match[0].length };
    taken.push(place);
    return place;
  };
  const isTaken = (index: number): boolean => taken.some(({ start, end }) => index >= start && index < end);

  for (const match of words.matchAll(DIFFERENCE)) {
    const { start, end } = take(match);
    const points = numberAt(groupStart(match, "points"), match.groups?.points ?? "");
    statements.push({ kind: "difference", points, ...placed(start, end, 0, end) });
  }
  for (const match of words.matchAll(MINIMUM)) {
    const { start, end } = take(match);
    const points = numberAt(groupStart(match, "points"), match.groups?.points ?? "");
    statements.push({
      kind: "minimum",
      label: match.groups?.label ?? "",
      points,
      ...placed(start, end, start, end),
    });
  }
  for (const match of words.matchAll(CHANGE)) {
    const { start } = take(match);
    for (const [number, year] of [
      ["from", "old"],
      ["to", "new"],
    ] as const) {
      const at = groupStart(match, number);
      const digits = match.groups?.[number] ?? "";
      statements.push({
        kind: "points",
        points: numberAt(at, digits),
        extreme: null,
        count: null,
        year: Number(match.groups?.[year]),
        ...placed(at, at + digits.length, 0, start),
      });
    }
  }
  let from = 0;
  for (const match of words.matchAll(POINTS)) {
    if (isTaken(match.index) || NO_POINTS.test(words.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    const statement = pointsStatement(reader, match, from);
    const close = words.slice(end).search(/[),]|$/);
    statements.push(statement);
    const next = words.slice(end).match(POINTS)?.[0];
    const nextStart = next === undefined ? words.length : words.indexOf(next, end);
    for (const share of words.slice(end, nextStart).matchAll(SHARE)) {
      const at = end + groupStart(share, "percent");
      statements.push({
        kind: "share-of-max",
        percent: numberAt(at, share.groups?.percent ?? ""),
        points: statement.points,
        ...placed(at, end + share.index + share[0].length, from, match.index),
      });
      from = end + share.index + share[0].length;
      break;
    }
    from = Math.max(from, end + Math.max(0, close));
  }
  return statements;
}

/** `from`: where what was said of earlier points ends. */
function pointsStatement(reader: ClauseReader, match: RegExpExecArray, from: number): PointsStatement {
  const { words, numberAt, placed } = reader;
  const before = words.slice(from, match.index);
  const highest = lastOf(before, HIGHEST);
  const lowest = lastOf(before, LOWEST);
  const count = COUNT.exec(before);
  const said = match.groups?.max === undefined ? match[0].length : (match.groups.points ?? "").length;
  return {
    kind: "points",
    points: numberAt(groupStart(match, "points"), match.groups?.points ?? ""),
    extreme: highest < 0 && lowest < 0 ? null : highest > lowest ? "highest" : "lowest",
    count: count === null ? null : numberAt(from + groupStart(count, "count"), count.groups?.count ?? ""),
    year: yearOf(before, words.slice(match.index + match[0].length)),
    ...placed(match.index, match.index + said, from, match.index),
  };
}

function yearOf(before: string, after: string): number | null {
  const year = YEAR_AFTER.exec(after)?.groups?.year ?? [...before.matchAll(YEAR_BEFORE)].at(-1)?.groups?.year;
  return year === undefined ? null : Number(year);
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}
