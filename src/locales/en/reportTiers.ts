import { joinPhrases, phrase } from "../phrase";
import type { Phrase } from "../phrase";
import type { Lack, TierItem, TierShare, UnitKind, Unranked } from "../sentenceParts";
import type { reportTiers as vi } from "../vi/reportTiers";
import { allUnits, among, counted, heading, list, noun, under } from "./sentenceNames";

type Units = readonly UnitKind[];

function quoted(tiers: readonly string[]): string {
  return list(
    tiers.map((tier) => `“${tier}”`),
    "or",
  );
}

function isNot({ verb, reason }: Unranked, count: number): string {
  const verdict = `${count === 1 ? "is" : "are"} ${verb === "rank" ? "not ranked" : "without a tier"}`;
  if (reason === "points") return `${verdict} because of too few points`;
  if (reason === "part") return `${verdict} because a part of the criterion is below its minimum`;
  return verdict;
}

function is({ verb }: Unranked, count: number): string {
  return verb === "rank" ? `${count === 1 ? "is" : "are"} ranked` : `${count === 1 ? "has" : "have"} a tier`;
}

function reaches(count: number, tier: string): string {
  return `${count === 1 ? "reaches" : "reach"} “${tier}”`;
}

function tierItem(units: Units, item: TierItem): Phrase {
  switch (item.kind) {
    case "some":
      return phrase`${counted(item.count, units)} ${reaches(item.count.value, item.tier)}`;
    case "none":
      return [`no ${noun(units, 1)} reaches ${quoted(item.tiers)}`];
    case "unranked":
      return phrase`${counted(item.count, units)} ${isNot(item, item.count.value)}`;
    case "unknown":
      return phrase`the tier of ${counted(item.count, units)} is not known`;
  }
}

function tierShare(units: Units, { of, count, share }: TierShare): Phrase {
  const who = phrase`${counted(count, units)} (${share})`;
  switch (of.kind) {
    case "tier":
      return phrase`${who} ${reaches(count.value, of.label)}`;
    case "unranked":
      return phrase`${who} ${isNot({ ...of, reason: null }, count.value)}`;
    case "absent":
      return phrase`${who} submitted nothing`;
    case "unknown":
      return phrase`the tier of ${who} is not known`;
  }
}

function lacking({ lacks, tier }: Lack): Phrase {
  const parts = lacks.map(({ criterion, points }) =>
    points === null
      ? [`more than its present points${under(criterion)}`]
      : phrase`${points} more ${points.value === 1 ? "point" : "points"}${under(criterion)}`,
  );
  return phrase`${joinPhrases(parts, ", ", " and ")} for “${tier}”`;
}

export const reportTiers: typeof vi = {
  tiers: (about, units, items) =>
    phrase`${heading(about)}${joinPhrases(
      items.map((item) => tierItem(units, item)),
      "; ",
    )}.`,
  allOfTier: (about, units, count, tier) =>
    phrase`${heading(about)}${allUnits(count, units)} ${reaches(count.value, tier)}.`,
  noneOfTiers: (about, units, lowest, rest) =>
    phrase`${heading(about)}no ${noun(units, 1)} reaches “${lowest}”, the lowest tier, or a better one; ${joinPhrases(
      rest.map((item) => tierItem(units, item)),
      "; ",
    )}.`,
  ranked: (about, units, yes, no, of, why) => {
    return phrase`${heading(about)}${yes} of ${counted(of, units)} ${is(why, yes.value)}, ${no} of ${of} ${isNot(why, no.value)}.`;
  },
  tierShares: (about, units, groups) => {
    const parts = groups.map((group) => tierShare(units, group));
    return phrase`${heading(about)}${joinPhrases(parts, "; ")}.`;
  },
  tierMembers: (about, units, groups) => {
    const parts = groups.map(
      ({ tier, count, names }) => phrase`${counted(count, units)} (${list(names)}) ${reaches(count.value, tier)}`,
    );
    return phrase`${heading(about)}${joinPhrases(parts, "; ")}.`;
  },
  together: (units, parts, part, verb, every, some, none) => {
    const how = { verb, reason: null };
    const whole: Phrase = parts.value === 2 ? ["both categories"] : phrase`all ${parts} categories`;
    const named = every.names.length === 0 ? "" : ` (${list(every.names)})`;
    const all =
      every.count.value === 0
        ? phrase`no ${noun(units, 1)} ${is(how, 1)} in ${whole}`
        : phrase`${every.count} of ${counted(every.of, units)}${named} ${is(how, every.count.value)} in ${whole}`;
    const one =
      parts.value === 2 ? phrase`${part} of the ${parts} categories` : phrase`some of the ${parts} categories`;
    return phrase`${joinPhrases(
      [
        all,
        ...(some === null ? [] : [phrase`${counted(some, units)} ${is(how, some.value)} in ${one}`]),
        ...(none === null ? [] : [phrase`${counted(none, units)} ${isNot(how, none.value)} in any category`]),
      ],
      "; ",
    )}.`;
  },
  reached: ({ about, units, count, of, share, rest, ask, among: whom }) => {
    const least: Phrase = "tier" in ask ? [`the minimum of “${ask.tier}”`] : phrase`${ask.share} of the maximum`;
    const other = share.value === 1 ? [] : phrase`; ${rest} stay below`;
    return count.value === 0
      ? phrase`${among(whom)}${heading(about)}none of ${of} ${noun(units, of.value)} reaches ${least}.`
      : phrase`${among(whom)}${heading(about)}${count} of ${counted(of, units)} ${count.value === 1 ? "reaches" : "reach"} ${least} (${share})${other}.`;
  },
  belowHalf: (about, units, whom, count, of, half) =>
    phrase`${among(whom)}${heading(about)}${count} of ${counted(of, units)} ${count.value === 1 ? "stays" : "stay"} below ${half} of the maximum.`,
  lacks: (lack) => phrase`${lack.name} needs ${lacking(lack)}.`,
  closest: (lacks) => {
    const parts = lacks.map((lack) => phrase`${lack.name}, which needs ${lacking(lack)}`);
    const are = parts.length === 1 ? "the unit closest to a higher tier is" : "the units closest to a higher tier are";
    return phrase`${are} ${joinPhrases(parts, "; ")}.`;
  },
};
