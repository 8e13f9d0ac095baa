import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Unranked, Years } from "../sentenceParts";
import type { UnitSentenceDictionary } from "../unitSentenceWords";
import type { AtEnd, FromMean, TwoYears, UnitChange, UnitPlace, UnitStanding } from "../unitSentenceParts";
import { inYear, since } from "./reportChanges";
import { reportTiers } from "./reportTiers";
import { heading, list } from "./sentenceNames";

function points(count: WrittenNumber): string {
  return count.value === 1 ? "point" : "points";
}

function others(count: WrittenNumber, noun: string): Phrase {
  return phrase`${count} other ${count.value === 1 ? noun : `${noun}s`}`;
}

function tierOf({ label, isNone }: NonNullable<UnitStanding["tier"]>): string {
  return isNone ? `reaches no tier (“${label}”)` : `reaches “${label}”`;
}

function who(name: string | null): string {
  return name ?? "the unit";
}

function earned({ points: own, max, share }: UnitStanding): Phrase {
  if (max === null) return phrase`${own} ${points(own)}${share === null ? [] : phrase` (${share} of the maximum)`}`;
  return phrase`${own} of ${max} points${share === null ? [] : phrase` (${share})`}`;
}

function ranked({ rank, of, sharedBy, group }: UnitPlace, isNamed: boolean): Phrase {
  const among = group === null ? "" : isNamed ? ` in the group “${group}”` : " in its group";
  const shared = sharedBy === null ? [] : phrase` (shared with ${others(sharedBy, "unit")})`;
  return phrase`ranks ${rank} of ${of}${among}${shared}`;
}

function means(isGroup: boolean): string {
  return isGroup ? "the mean of its group" : "the overall mean";
}

function distances(items: readonly FromMean[], how: string): Phrase {
  return joinPhrases(
    items.map(({ criterion, points: own, by }) => phrase`${criterion} (${own} ${points(own)}, ${by} ${how})`),
    "; ",
  );
}

function ends(items: readonly AtEnd[], more: WrittenNumber | null): Phrase {
  const named = items.map(({ criterion, points: own, sharedBy }) =>
    sharedBy === null
      ? phrase`${criterion} (${own} ${points(own)})`
      : phrase`${criterion} (${own} ${points(own)}, shared with ${others(sharedBy, "unit")})`,
  );
  return phrase`${joinPhrases(named, "; ")}${more === null ? [] : phrase` and ${more} other ${more.value === 1 ? "criterion" : "criteria"}`}`;
}

function pointsChange(about: string | null, { from, to, by, direction }: TwoYears): Phrase {
  const what = about === null ? "the total" : "the score";
  if (direction === 0) return phrase`${what} did not change (${to})`;
  const unit = by.measure === "points" ? ` ${points(by)}` : "";
  return phrase`${what} ${direction > 0 ? "rose" : "fell"} by ${by}${unit} (from ${from} to ${to})`;
}

function rankChange({ from, to, by, direction }: TwoYears): Phrase {
  if (direction === 0) return phrase`the rank is the same (${to})`;
  return phrase`the rank ${direction > 0 ? "rose" : "fell"} by ${by} ${by.value === 1 ? "place" : "places"} (from ${from} to ${to})`;
}

function tierChange(years: Years, { then, now, direction }: NonNullable<UnitChange["tier"]>): Phrase {
  if (direction === 0) return [`the tier is still ${had(now)}`];
  if (direction === null) {
    return phrase`the tier was ${had(then)} ${inYear(years.then, "the previous period")} and is ${had(now)} ${inYear(years.now, "this period")}`;
  }
  return [`the tier ${direction > 0 ? "rose" : "fell"} from ${had(then)} to ${had(now)}`];
}

function had(tier: string | Unranked): string {
  return typeof tier === "string" ? `“${tier}”` : "none";
}

function moved(items: readonly { readonly criterion: string; readonly points: TwoYears }[]): Phrase {
  return joinPhrases(
    items.map(({ criterion, points: { from, to } }) => phrase`“${criterion}” (from ${from} to ${to})`),
    ", ",
    " and ",
  );
}

export const unitSentences: UnitSentenceDictionary = {
  absent: (name) => [`${name} is not assessed because it submitted no data.`],
  unscored: (name) => [`the score cells of ${name} are still blank, so there is nothing to say yet.`],
  unknownTotal: (name, criteria) => {
    const why = criteria.length === 0 ? "" : ` because these scores are no numbers: ${criteria.join("; ")}`;
    return [`the total of ${name} is not known${why}.`];
  },
  standing: (standing) => {
    const { name, about, place, tier } = standing;
    const result =
      place === null || place === "outside"
        ? phrase`${heading(about)}${who(name)} has ${earned(standing)}`
        : phrase`${heading(about)}${who(name)} ${ranked(place, name !== null)} with ${earned(standing)}`;
    const more = [
      ...(tier === null ? [] : [tierOf(tier)]),
      ...(place === "outside" ? ["stands outside the ranking"] : []),
    ];
    return phrase`${result}${more.map((each) => ` and ${each}`).join("")}.`;
  },
  exemptFull: (name, criteria) => [`${name} is exempt from ${list(criteria)} and has the maximum there.`],
  exemptOut: (name, criteria) => [`${name} is not assessed under ${list(criteria)}.`],
  lacks: (about, lack, name) => phrase`${heading(about)}${reportTiers.lacks({ ...lack, name: who(name) })}`,
  changed: ({ about, years, points: total, rank, tier }) => {
    const parts = [
      ...(total === null ? [] : [pointsChange(about, total)]),
      ...(rank === null ? [] : [rankChange(rank)]),
      ...(tier === null ? [] : [tierChange(years, tier)]),
    ];
    return phrase`${since(years)}, ${heading(about)}${joinPhrases(parts, ", ", " and ")}.`;
  },
  notCompared: (name, years, isMissing) =>
    isMissing
      ? phrase`${name} cannot be compared with ${years.then ?? "the previous period"}: that ${years.then === null ? "period" : "year"} does not have it, or has it under another name.`
      : phrase`${name} cannot be compared with ${years.then ?? "the previous period"}: several rows have its name.`,
  gainedMost: (years, items) => phrase`${since(years)}, it gained most points under ${moved(items)}.`,
  lostMost: (years, items) => phrase`${since(years)}, it lost most points under ${moved(items)}.`,
  strengths: (isGroup, items) => phrase`Strengths against ${means(isGroup)}: ${distances(items, "above")}.`,
  weaknesses: (isGroup, items) => phrase`Weaknesses against ${means(isGroup)}: ${distances(items, "below")}.`,
  first: (isGroup, items, more) =>
    phrase`Nobody${isGroup ? " in its group" : ""} has more points under: ${ends(items, more)}.`,
  last: (isGroup, items, more) =>
    phrase`Nobody${isGroup ? " in its group" : ""} has fewer points under: ${ends(items, more)}.`,
};
