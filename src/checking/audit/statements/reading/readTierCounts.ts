import type { Statement, TierScope } from "../statement";
import type { ClauseReader } from "./clauseReader";
import { groupStart, NUMBER } from "./clauseReader";
import { findList, listWithin } from "./findList";
import type { Stretch } from "./findList";
import { COUNT, LABEL, UNITS } from "./unitWords";

const TIER = `(?:muc|loai)(?: do)? (?<label>${LABEL})\\b`;
/** "mức 2, mức 3 và mức 4": further labels. */
const MORE_LABELS = `(?<more>(?:(?:,| va|, va| hoac)? (?:muc|loai) (?:${LABEL})\\b)*)`;
/** A count, "không có", then units, then a tier, without another count between. */
const COUNT_OF_TIER = new RegExp(
  `(?:${COUNT}|(?<none>khong co)) ${UNITS}(?! pho)(?<between>(?:\\([^()\\d]*\\)|(?!\\d|khong co| o cac | la | gom ).){0,90}?)${TIER}(?<better> tro len)?`,
  "g",
);
const ASIDE = "(?:\\([^()]*\\) )?";
/** Up to the next count. */
const REST = `(?<rest>(?:(?!\\d{1,3}(?:/\\d{1,3})? ${UNITS}\\b)[^,;.(]){0,60})`;
/** "18 cơ quan xếp loại Tốt" counts one tier, not those that have any. */
const NAMED_TIER = "(?:xuat sac|tot|gioi|kha|trung binh|yeu|kem)";
const COUNT_RANKED = new RegExp(
  `${COUNT} ${UNITS}(?:, thanh pho)? ${ASIDE}(?:con lai )?(?:deu )?(?:duoc |dat |du |co )*(?:muc |diem )?(?<not>khong (?:duoc|du dieu kien(?: de)?|du diem|dat diem) )?(?:duoc )?xep (?:hang|loai)(?! muc (?:${LABEL})\\b)(?! gom)(?! ${NAMED_TIER}\\b)${REST}`,
  "g",
);
const RANKED_COUNT = new RegExp(
  `\\bso ${UNITS} (?:dat )?(?:muc |diem )?xep (?:hang|loai)(?<rest>[^,;.(]{0,60}?) la (?<count>\\d{1,3}) ${UNITS}`,
  "g",
);
const AT_TIERS = new RegExp(`^ o cac ${TIER}${MORE_LABELS}`);
const TIER_SHARE = new RegExp(
  `(?<!\\b(?:khoang|gan|hon|tren|duoi|den|toi|tang|giam) )(?<![\\d.,])(?<percent>${NUMBER}) ?% (?:tong )?(?:so )?${UNITS}\\b(?<between>[^.;%\\d]{0,70}?)(?:${TIER}(?! tro len)|(?<not>khong (?:duoc |du dieu kien (?:de )?|du diem )?)xep (?:hang|loai))`,
  "dg",
);
/** Of what was counted before, not of all units; "một trong hai hạng mục" is no part. */
const PART_BEFORE = /\btrong (?:so|do)\b|\btrong \d{1,3} (?:don vi|co quan|huyen|xa|so)\b/;
/** "3 đơn vị thuộc thành phố A đạt mức 4" counts units that nothing tells apart. */
const PLACE_BETWEEN = /\b(?:thuoc|tren dia ban|khoi|nhom|cua (?:huyen|thanh pho|thi xa))\b/;
/** "04 cơ quan đạt Mức II, chiếm 20%" */
const OF_UNITS = new RegExp(`^,? \\(?(?:chiem|dat)(?: ty le)? (?<percent>${NUMBER}) ?%`);
const LEVEL_SAID = /\bcap (?:tinh|huyen|xa)\b/;

/** Counts of units with a tier, and what places of the words they take. */
export function readTierCounts({ words, said, spanOf, numberAt, placed }: ClauseReader): {
  readonly statements: readonly Statement[];
  readonly taken: readonly Stretch[];
} {
  const statements: Statement[] = [];
  const taken: Stretch[] = [];
  const isTaken = (index: number): boolean => taken.some(({ start, end }) => index >= start && index < end);
  const add = (
    match: RegExpExecArray,
    end: number,
    own: {
      labels: readonly string[] | null;
      orBetter: boolean;
      scope: TierScope;
      subjectEnd: number;
      listFrom: number;
    },
  ): void => {
    const { count, of } = match.groups ?? {};
    taken.push({ start: match.index, end: Math.max(end, match.index + match[0].length) });
    const list = listWithin(words, match.index, end) ?? findList(words, own.listFrom);
    statements.push({
      kind: "tier-count",
      count: count === undefined ? 0 : Number(count),
      of: of === undefined ? null : Number(of),
      labels: own.labels,
      orBetter: own.orBetter,
      without: match.groups?.not !== undefined,
      scope: own.scope,
      remaining: match[0].includes("con lai"),
      isPart: PART_BEFORE.test(said + words.slice(0, match.index)),
      list: list === null ? null : spanOf(list.start, list.end),
      ...placed(match.index, end, 0, own.subjectEnd),
    });
  };
  for (const match of words.matchAll(TIER_SHARE)) {
    const { between = "" } = match.groups ?? {};
    if (LEVEL_SAID.test(between) || PLACE_BETWEEN.test(between)) continue;
    const end = match.index + match[0].length;
    taken.push({ start: match.index, end });
    statements.push({
      kind: "tier-share",
      percent: numberAt(groupStart(match, "percent"), match.groups?.percent ?? ""),
      labels: match.groups?.label === undefined ? null : [match.groups.label],
      without: match.groups?.not !== undefined,
      scope: scopeOf(words.slice(match.index, end + 40)),
      ...placed(match.index, end, 0, end + 70),
    });
  }
  for (const match of words.matchAll(COUNT_OF_TIER)) {
    if (isTaken(match.index)) continue;
    const end = match.index + match[0].length;
    if (PLACE_BETWEEN.test((match.groups?.between ?? "").replace(/\([^()]*\)/g, ""))) {
      taken.push({ start: match.index, end });
      continue;
    }
    const scope = scopeOf(words.slice(match.index, end + 40));
    const orBetter = match.groups?.better !== undefined;
    const labels = [match.groups?.label ?? ""];
    add(match, end, { labels, orBetter, scope, subjectEnd: end + 70, listFrom: end });
    const share = match.groups?.of === undefined && !orBetter ? OF_UNITS.exec(words.slice(end)) : null;
    if (share === null) continue;
    const digits = share.groups?.percent ?? "";
    const at = end + share[0].indexOf(digits);
    statements.push({
      kind: "tier-share",
      percent: numberAt(at, digits),
      labels,
      without: false,
      scope,
      ...placed(at, end + share[0].length, 0, end),
    });
  }
  for (const match of [...words.matchAll(RANKED_COUNT), ...words.matchAll(COUNT_RANKED)]) {
    if (isTaken(match.index)) continue;
    const whole = match.index + match[0].length;
    const { rest = "" } = match.groups ?? {};
    const start = match[0].endsWith(rest) ? whole - rest.length : whole;
    const tiers = AT_TIERS.exec(words.slice(start));
    if (tiers === null && new RegExp(`\\bmuc (?:${LABEL})\\b`).test(rest)) continue;
    const labels = tiers === null ? null : [...tiers[0].matchAll(new RegExp(`(?:muc|loai)(?: do)? (${LABEL})`, "g"))];
    add(match, start + (tiers?.[0].length ?? 0), {
      labels: labels?.map(([, label = ""]) => label) ?? null,
      orBetter: false,
      scope: scopeOf(match[0]),
      subjectEnd: whole,
      listFrom: whole,
    });
  }
  return { statements, taken };
}

export function scopeOf(words: string): TierScope {
  if (/\bca (?:2|02|hai) hang muc\b/.test(words)) return "every";
  if (/\bbat cu hang muc nao\b/.test(words)) return "every";
  return /\b(?:1|01|mot) trong (?:2|02|hai) hang muc\b/.test(words) ? "exactly-one" : "one";
}
