import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import type { PointsStatement, Statement } from "./statement";

const DIFFERENCE = new RegExp(`chenh lech\\b.*?cao nhat.*?thap nhat.*?(?<points>${NUMBER}) ?diem`, "dg");
const CHANGE = new RegExp(
  `\\btu (?<from>${NUMBER})(?: diem)? nam (?<old>\\d{4}) (?:len|xuong|tang len|giam xuong) (?<to>${NUMBER})(?: diem)? nam (?<new>\\d{4})`,
  "dg",
);
const POINTS = new RegExp(`(?<points>${NUMBER}) ?diem\\b(?! toi da)`, "dg");
const SHARE = new RegExp(`(?<percent>${NUMBER}) ?% (?:so )?(?:diem toi da|tong diem|tong so diem)`, "dg");
const MINIMUM = new RegExp(
  `muc (?<label>[ivx]+|\\d)\\b[^()]{0,4}\\([^()]*?diem toi thieu (?:dat )?(?<points>${NUMBER})[^()]*\\)`,
  "dg",
);
const COUNT = /(?<![\d/,.])(?<count>\d{1,3}) (?:don vi|co quan|so|huyen|xa)\b/d;
const HIGHEST = /\bcao nhat\b|\bxep (?:vi tri )?dau\b/g;
const LOWEST = /\bthap nhat\b|\bxep cuoi\b/g;

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
    if (isTaken(match.index)) continue;
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
  return {
    kind: "points",
    points: numberAt(groupStart(match, "points"), match.groups?.points ?? ""),
    extreme: highest < 0 && lowest < 0 ? null : highest > lowest ? "highest" : "lowest",
    count: count === null ? null : numberAt(from + groupStart(count, "count"), count.groups?.count ?? ""),
    year: null,
    ...placed(match.index, match.index + match[0].length, from, match.index),
  };
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}
