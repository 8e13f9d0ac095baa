import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Among, Extreme, Lack, TierItem, UnitKind, Unranked } from "../sentenceParts";
import type { reportSentences as vi } from "../vi/reportSentences";

type Units = readonly UnitKind[];

const NOUNS: Readonly<Record<UnitKind, readonly [one: string, many: string]>> = {
  agency: ["agency", "agencies"],
  district: ["district", "districts"],
  urbanDistrict: ["urban district", "urban districts"],
  town: ["town", "towns"],
  city: ["city", "cities"],
  commune: ["commune", "communes"],
  ward: ["ward", "wards"],
  township: ["township", "townships"],
  unit: ["unit", "units"],
};

/** Units of several kinds are "units". */
function noun(units: Units, count: number): string {
  const [only, ...others] = units;
  const [one, many] = NOUNS[only === undefined || others.length > 0 ? "unit" : only];
  return count === 1 ? one : many;
}

function counted(count: WrittenNumber, units: Units): Phrase {
  return phrase`${count} ${noun(units, count.value)}`;
}

function list(names: readonly string[], last = "and"): string {
  const final = names.at(-1) ?? "";
  return names.length < 2 ? final : `${names.slice(0, -1).join(", ")} ${last} ${final}`;
}

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

function under(about: string | null): string {
  return about === null ? "" : ` under “${about}”`;
}

function heading(about: string | null): string {
  return about === null ? "" : `under “${about}”, `;
}

function among(whom: Among): Phrase {
  if (whom.kind === "scored") return ["among the units that were scored, "];
  return whom.kind === "known" ? phrase`among the ${whom.known} of ${whom.of} units whose points are known, ` : [];
}

function ofMax(share: WrittenNumber | null): Phrase {
  return share === null ? [] : phrase` (${share} of the maximum)`;
}

function standing({ tier, lastOf }: Extreme): Phrase {
  const earned = tier === null ? "" : `, tier “${tier}”`;
  if (lastOf === null) return [earned];
  const place =
    "end" in lastOf ? ["at the end of the ranking"] : phrase`in last place (${lastOf.rank} of ${lastOf.of})`;
  return phrase`${earned}, ${place}`;
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

function lacking({ lacks, tier }: Lack): Phrase {
  const parts = lacks.map(({ criterion, points }) =>
    points === null
      ? [`more than its present points${under(criterion)}`]
      : phrase`${points} more ${points.value === 1 ? "point" : "points"}${under(criterion)}`,
  );
  return phrase`${joinPhrases(parts, ", ", " and ")} for “${tier}”`;
}

function extreme(superlative: "highest" | "lowest", told: Extreme): Phrase {
  const { about, names, count, points, share } = told;
  const what = `the ${superlative} ${about === null ? "total" : `score${under(about)}`}`;
  const number = phrase`${points} points${ofMax(share)}`;
  if (names.length === 0) return phrase`${among(told.among)}${count} units share ${what}: ${number}.`;
  return names.length === 1
    ? phrase`${among(told.among)}${list(names)} has ${what}, ${number}${standing(told)}.`
    : phrase`${among(told.among)}${list(names)} share ${what}, ${number}${standing(told)}.`;
}

export const reportSentences: typeof vi = {
  ofGroup: (group) => (group === null ? "Units of no group: " : `Group “${group}”: `),
  unnamed: (row) => `the unit without a name in row ${String(row)}`,
  tiers: (about, units, items) =>
    phrase`${heading(about)}${joinPhrases(
      items.map((item) => tierItem(units, item)),
      "; ",
    )}.`,
  allOfTier: (about, units, count, tier) =>
    phrase`${heading(about)}all ${counted(count, units)} ${reaches(count.value, tier)}.`,
  noneOfTiers: (about, units, lowest, rest) =>
    phrase`${heading(about)}no ${noun(units, 1)} reaches “${lowest}”, the lowest tier, or a better one; ${joinPhrases(
      rest.map((item) => tierItem(units, item)),
      "; ",
    )}.`,
  ranked: (about, units, yes, no, of, why) => {
    return phrase`${heading(about)}${yes} of ${counted(of, units)} ${is(why, yes.value)}, ${no} of ${of} ${isNot(why, no.value)}.`;
  },
  tierShares: (about, units, groups) => {
    const parts = groups.map(({ tier, count, share }) =>
      typeof tier === "string"
        ? phrase`${counted(count, units)} (${share}) ${reaches(count.value, tier)}`
        : phrase`${counted(count, units)} (${share}) ${isNot({ ...tier, reason: null }, count.value)}`,
    );
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
    const named = every.names.length === 0 ? "" : ` (${list(every.names)})`;
    const all =
      every.count.value === 0
        ? phrase`no ${noun(units, 1)} ${is(how, 1)} in all ${parts} categories`
        : phrase`${every.count} of ${counted(every.of, units)}${named} ${is(how, every.count.value)} in all ${parts} categories`;
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
  absent: (count, names, more) => {
    const verb = count.value === 1 ? "unit was" : "units were";
    const others = more === null ? [] : phrase` and ${more} more`;
    const named = more === null ? list(names) : names.join(", ");
    return phrase`${count} ${verb} not assessed or ranked because no data were submitted (${named}${others}).`;
  },
  exemptFull: (about, names, points) => {
    const verb = names.length === 1 ? "is" : "are";
    const number = points === null ? [] : phrase`, ${points} points`;
    return phrase`${list(names)} ${verb} exempt${under(about)} and given the maximum${number}.`;
  },
  exemptOut: (about, names) => phrase`${list(names)} ${names.length === 1 ? "is" : "are"} not assessed${under(about)}.`,
  highest: (told) => extreme("highest", told),
  lowest: (told) => extreme("lowest", told),
  allEqual: ({ about, among: whom, count, points, share }) =>
    phrase`${among(whom)}all ${count} units have the same ${about === null ? "total" : `score${under(about)}`}: ${points} points${ofMax(share)}.`,
  onlyOne: ({ about, names, points, share }) =>
    phrase`${list(names)} has ${points} points${ofMax(share)}${under(about)}.`,
  spread: (about, whom, points) =>
    phrase`${among(whom)}${heading(about)}the difference between the highest and the lowest ${about === null ? "total" : "score"} is ${points} points.`,
  mean: (about, whom, count, points, share) =>
    phrase`${among(whom)}the mean ${about === null ? "total" : "score"} of ${count} units${under(about)} is ${points} points${ofMax(share)}.`,
  strongest: (best, most, weakest, least) =>
    phrase`On average the highest share of the maximum is reached under ${quotedAnd(best)} (${most}) and the lowest under ${quotedAnd(weakest)} (${least}).`,
  reached: ({ about, units, count, of, share, rest, ask, among: whom }) => {
    const least: Phrase = "tier" in ask ? [`the minimum of “${ask.tier}”`] : phrase`${ask.share} of the maximum`;
    const other = share.value === 1 ? [] : phrase`; ${rest} stay below`;
    return count.value === 0
      ? phrase`${among(whom)}${heading(about)}none of ${of} ${noun(units, of.value)} reaches ${least}.`
      : phrase`${among(whom)}${heading(about)}${count} of ${counted(of, units)} ${count.value === 1 ? "reaches" : "reach"} ${least} (${share})${other}.`;
  },
  belowHalf: (about, units, count, of, half) =>
    phrase`${heading(about)}${count} of ${counted(of, units)} ${count.value === 1 ? "stays" : "stay"} below ${half} of the maximum.`,
  lacks: (lack) => phrase`${lack.name} needs ${lacking(lack)}.`,
  closest: (lacks) => {
    const parts = lacks.map((lack) => phrase`${lack.name}, which needs ${lacking(lack)}`);
    return phrase`Closest to a higher tier: ${joinPhrases(parts, "; ")}.`;
  },
};

function quotedAnd(names: readonly string[]): string {
  return list(names.map((name) => `“${name}”`));
}
