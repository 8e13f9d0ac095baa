import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Among, Lack, Reached, TierItem, TierShare, UnitKind, Unranked } from "../sentenceParts";
import {
  atCriterion,
  earns,
  inSentence,
  listNames,
  nouns,
  sayCriterion,
  tierName,
  underCriterion,
} from "./sentenceNames";
import { allOf, among } from "./sentencePhrases";

type Units = readonly UnitKind[];
type About = string | null;

function earnsNone(tiers: readonly string[]): string {
  const [first = "", ...others] = tiers;
  const last = others.at(-1);
  return last === undefined ? earns(first) : `${[earns(first), ...others.slice(0, -1)].join(", ")} hoặc ${last}`;
}

function isNot({ verb, reason }: Unranked): string {
  const verdict = verb === "rank" ? "không được xếp hạng" : "không được xếp loại";
  if (reason === "points") return `${verdict} do điểm số không đạt theo yêu cầu`;
  if (reason === "part") return `${verdict} do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu`;
  return verdict;
}

function is({ verb }: Unranked): string {
  return verb === "rank" ? "được xếp hạng" : "được xếp loại";
}

function tierItem(units: Units, item: TierItem): Phrase {
  const noun = nouns(units);
  switch (item.kind) {
    case "some":
      return phrase`${item.count} ${noun} ${earns(item.tier)}`;
    case "none":
      return [`không có ${noun} nào ${earnsNone(item.tiers)}`];
    case "unranked":
      return phrase`${item.count} ${noun} ${isNot(item)}`;
    case "unknown":
      return phrase`${item.count} ${noun} chưa xác định được mức`;
  }
}

function shareHolders(units: Units, of: TierShare["of"], count: WrittenNumber): Phrase {
  const noun = nouns(units);
  switch (of.kind) {
    case "tier":
      return phrase`nhóm ${earns(of.label)} có ${count} ${noun}`;
    case "unranked":
      return phrase`nhóm ${isNot({ ...of, reason: null })} có ${count} ${noun}`;
    case "absent":
      return phrase`nhóm không cung cấp số liệu có ${count} ${noun}`;
    case "unknown":
      return phrase`nhóm chưa xác định được mức có ${count} ${noun}`;
  }
}

function lacking({ lacks, tier }: Lack): Phrase {
  const parts = lacks.map(({ criterion, points }) => {
    const where = criterion === null ? "" : atCriterion(criterion);
    return points === null ? [`phải cao hơn điểm hiện có${where}`] : phrase`còn thiếu ${points} điểm${where}`;
  });
  return phrase`${joinPhrases(parts, ", ")} để lên ${tierName(tier)}`;
}

/** Sentences about tiers, and what units reach or lack. Numbers come already written; `about` is the criterion, null for the whole. */
export const reportTiers = {
  tiers: (about: About, units: Units, items: readonly TierItem[]): Phrase => {
    const has = items[0]?.kind === "none" ? "" : "có ";
    return phrase`${underCriterion(about)}${has}${joinPhrases(
      items.map((item) => tierItem(units, item)),
      "; ",
    )}.`;
  },
  allOfTier: (about: About, units: Units, count: WrittenNumber, tier: string): Phrase =>
    phrase`${underCriterion(about)}${allOf(count)} ${nouns(units)} đều ${earns(tier)}.`,
  noneOfTiers: (about: About, units: Units, lowest: string, rest: readonly TierItem[]): Phrase =>
    phrase`${underCriterion(about)}không có ${nouns(units)} nào ${earns(lowest)} (mức thấp nhất) trở lên; ${joinPhrases(
      rest.map((item) => tierItem(units, item)),
      "; ",
    )}.`,
  ranked: (
    about: About,
    units: Units,
    yes: WrittenNumber,
    no: WrittenNumber,
    of: WrittenNumber,
    why: Unranked,
  ): Phrase => {
    const start = about === null ? "có" : `${sayCriterion(about)} có`;
    return phrase`${start} ${yes}/${of} ${nouns(units)} ${is(why)}, ${no}/${of} ${nouns(units)} ${isNot(why)}.`;
  },
  tierShares: (about: About, units: Units, groups: readonly TierShare[]): Phrase => {
    const parts = groups.map(({ of, count, share }) => phrase`${shareHolders(units, of, count)}, chiếm ${share}`);
    return phrase`${underCriterion(about)}${joinPhrases(parts, "; ")}.`;
  },
  tierMembers: (
    about: About,
    units: Units,
    groups: readonly { readonly tier: string; readonly count: WrittenNumber; readonly names: readonly string[] }[],
  ): Phrase => {
    const parts = groups.map(
      ({ tier, count, names }) => phrase`${count} ${nouns(units)} (${listNames(names)}) ${earns(tier)}`,
    );
    return phrase`${underCriterion(about)}có ${joinPhrases(parts, "; ")}.`;
  },
  together: (
    units: Units,
    parts: WrittenNumber,
    part: WrittenNumber,
    verb: Unranked["verb"],
    every: { readonly count: WrittenNumber; readonly of: WrittenNumber; readonly names: readonly string[] },
    some: WrittenNumber | null,
    none: WrittenNumber | null,
  ): Phrase => {
    const noun = nouns(units);
    const how = { verb, reason: null };
    const named = every.names.length === 0 ? "" : ` (${listNames(every.names)})`;
    const all =
      every.count.value === 0
        ? phrase`không có ${noun} nào ${is(how)} ở cả ${parts} hạng mục`
        : phrase`có ${every.count}/${every.of} ${noun}${named} ${is(how)} ở cả ${parts} hạng mục`;
    const one: Phrase =
      parts.value === 2 ? phrase`${part} trong ${parts} hạng mục` : phrase`một số trong ${parts} hạng mục`;
    return phrase`${joinPhrases(
      [
        all,
        ...(some === null ? [] : [phrase`${some} ${noun} ${is(how)} ở ${one}`]),
        ...(none === null ? [] : [phrase`${none} ${noun} ${isNot(how)} ở bất cứ hạng mục nào`]),
      ],
      "; ",
    )}.`;
  },
  reached: ({ about, units, count, of, share, rest, ask, among: whom }: Reached): Phrase => {
    const least: Phrase = "tier" in ask ? [`điểm ${ask.tier}`] : phrase`${ask.share} điểm tối đa`;
    const other: Phrase = share.value === 1 ? [] : phrase`, dưới ${least} chiếm ${rest}`;
    const where = underCriterion(about);
    const found =
      count.value === 0
        ? phrase`không có ${nouns(units)} nào đạt ${least} trở lên`
        : phrase`có ${count}/${of} ${nouns(units)} đạt ${least} trở lên, chiếm ${share}${other}`;
    return phrase`${among(whom)}${where}${found}.`;
  },
  belowHalf: (
    about: About,
    units: Units,
    whom: Among,
    count: WrittenNumber,
    of: WrittenNumber,
    half: WrittenNumber,
  ): Phrase =>
    phrase`${among(whom)}${underCriterion(about)}có ${count}/${of} ${nouns(units)} đạt dưới ${half} điểm tối đa.`,
  lacks: (lack: Lack): Phrase => phrase`${inSentence(lack.name)} ${lacking(lack)}.`,
  closest: (lacks: readonly Lack[]): Phrase => {
    const parts = lacks.map((lack) => phrase`${inSentence(lack.name)}, ${lacking(lack)}`);
    const who = parts.length === 1 ? "đơn vị" : "các đơn vị";
    return phrase`${who} gần mức xếp loại kế tiếp nhất là ${joinPhrases(parts, "; ")}.`;
  },
};
