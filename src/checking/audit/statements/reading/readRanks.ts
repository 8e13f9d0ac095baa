import type { Statement } from "../statement";
import type { ClauseReader } from "./clauseReader";

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["nhat", 1],
  ["hai", 2],
  ["nhi", 2],
  ["ba", 3],
  ["tu", 4],
  ["nam", 5],
  ["sau", 6],
  ["bay", 7],
  ["tam", 8],
  ["chin", 9],
  ["muoi", 10],
]);

const RANK =
  /\b(?:xep|dung|o|vi tri|xep vi tri|xep hang) (?:vi tri )?thu (?!tu\b (?:thap|cao))(?<rank>\d{1,3}|nhat|hai|nhi|ba|tu|nam|sau|bay|tam|chin|muoi)\b(?! tu duoi)/g;
const LOWEST = /\bvi tri (?:thap nhat|cuoi(?: cung)?) \((?<rank>\d{1,3})\/(?<of>\d{1,3})\)/g;
/** Years that follow: "năm 2020", "của năm 2020", "03 năm liên tiếp (2018, 2019, 2020)". */
const YEARS_AFTER = /^ (?:(?:cua )?nam (?<year>\d{4})|(?:\w+ )?nam lien tiep \((?<years>[\d, ]+)\))/;
/** A year right before: "năm 2019 vị trí thứ 5". */
const YEAR_BEFORE = /\bnam (?<year>\d{4}) (?:o |xep )?$/;

/** Places of units: "xếp thứ nhất", "từ vị trí thứ 19 năm 2019", "vị trí thấp nhất (20/20)". */
export function readRanks({ words, placed }: ClauseReader): readonly Statement[] {
  const found = [...words.matchAll(RANK), ...words.matchAll(LOWEST)].sort((one, other) => one.index - other.index);
  return found.map((match): Statement => {
    const end = match.index + match[0].length;
    const after = YEARS_AFTER.exec(words.slice(end));
    const before = YEAR_BEFORE.exec(words.slice(0, match.index));
    const years = after?.groups?.years ?? after?.groups?.year ?? before?.groups?.year ?? "";
    const rank = match.groups?.rank ?? "";
    const of = match.groups?.of;
    return {
      kind: "rank",
      rank: ORDINALS.get(rank) ?? Number(rank),
      of: of === undefined ? null : Number(of),
      years: years === "" ? [] : years.split(",").map((year) => Number(year.trim())),
      ...placed(match.index, end + (after?.[0].length ?? 0), 0, match.index),
    };
  });
}
