import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Coverage, Unranked, Years } from "../sentenceParts";
import type { reportChanges as vi } from "../vi/reportChanges";
import { allUnits, heading, list, under } from "./sentenceNames";

function before({ then }: Years): Phrase {
  return then === null ? ["the previous period"] : [then];
}

export function since(years: Years): Phrase {
  return phrase`compared with ${before(years)}`;
}

export function inYear(year: WrittenNumber | null, otherwise: string): Phrase {
  return phrase`in ${year ?? otherwise}`;
}

function both({ then }: Years): string {
  return then === null ? "both periods" : "both years";
}

function covered(years: Years, coverage: Coverage): Phrase {
  if (coverage === null) return [];
  return phrase` (of the ${coverage.known} of ${coverage.of} units known in ${both(years)})`;
}

function whole(years: Years, count: WrittenNumber, coverage: Coverage): Phrase {
  return phrase`${allUnits(count)}${coverage === null ? "" : ` known in ${both(years)}`}`;
}

function had(tier: string | Unranked): string {
  if (typeof tier === "string") return `“${tier}”`;
  return tier.verb === "rank" ? "unranked" : "without a tier";
}

function counts(items: readonly (readonly [WrittenNumber, string])[]): Phrase {
  const some = items
    .filter(([{ value }]) => value > 0)
    .map(([count, does]) => phrase`${count} ${count.value === 1 ? "unit" : "units"} ${does}`);
  return joinPhrases(some, ", ", " and ");
}

function what(about: string | null): string {
  return about === null ? "total" : `score${under(about)}`;
}

function points({ measure }: WrittenNumber): string {
  return measure === "points" ? " points" : "";
}

export const reportChanges: typeof vi = {
  pointCounts: (about, years, rose, fell, same, coverage) =>
    phrase`${since(years)},${under(about)}${about === null ? "" : ","} ${counts([
      [rose, "gained points"],
      [fell, "lost points"],
      [same, "kept the same score"],
    ])}${covered(years, coverage)}.`,
  allRose: (about, years, count, coverage) =>
    phrase`${since(years)}, the ${what(about)} of ${whole(years, count, coverage)} rose.`,
  allFell: (about, years, count, coverage) =>
    phrase`${since(years)}, the ${what(about)} of ${whole(years, count, coverage)} fell.`,
  noneChanged: (about, years, count, coverage) =>
    phrase`${since(years)}, the ${what(about)} of ${whole(years, count, coverage)} did not change.`,
  mostGained: ({ about, years, names, change, fromTo, isOnly }) => {
    if (fromTo === null) {
      return phrase`the ${what(about)} of ${list(names)} rose most, by ${change}${points(change)} each.`;
    }
    const numbers = phrase`from ${fromTo.from} ${inYear(years.then, "the previous period")} to ${fromTo.to} ${inYear(years.now, "this period")}`;
    return isOnly
      ? phrase`only the ${what(about)} of ${list(names)} rose (${numbers}).`
      : phrase`the ${what(about)} of ${list(names)} rose most (${numbers}).`;
  },
  mostLost: ({ about, years, names, change, fromTo, isOnly }) => {
    if (fromTo === null) {
      return phrase`the ${what(about)} of ${list(names)} fell most, by ${change}${points(change)} each.`;
    }
    const numbers = phrase`from ${fromTo.from} ${inYear(years.then, "the previous period")} to ${fromTo.to} ${inYear(years.now, "this period")}`;
    return isOnly
      ? phrase`only the ${what(about)} of ${list(names)} fell (${numbers}).`
      : phrase`the ${what(about)} of ${list(names)} fell most (${numbers}).`;
  },
  rankCounts: (about, years, climbed, fell, same, coverage) =>
    climbed.value + fell.value === 0
      ? phrase`${since(years)}, ${whole(years, same, coverage)} kept the same rank${under(about)}.`
      : phrase`${since(years)}, ${counts([
          [climbed, "climbed in the ranking"],
          [fell, "fell in the ranking"],
          [same, "kept the same rank"],
        ])}${under(about)}${covered(years, coverage)}.`,
  mostClimbed: ({ about, years, names, change, fromTo, isOnly }) =>
    fromTo === null
      ? phrase`${list(names)} climbed most${under(about)}, by ${change} ${change.value === 1 ? "place" : "places"} each.`
      : phrase`${list(names)} climbed from rank ${fromTo.from} ${inYear(years.then, "the previous period")} to rank ${fromTo.to} ${inYear(years.now, "this period")}${under(about)}, ${isOnly ? "the only rise" : "the greatest rise"} in the ranking.`,
  mostFallen: ({ about, years, names, change, fromTo, isOnly }) =>
    fromTo === null
      ? phrase`${list(names)} fell most${under(about)}, by ${change} ${change.value === 1 ? "place" : "places"} each.`
      : phrase`${list(names)} fell from rank ${fromTo.from} ${inYear(years.then, "the previous period")} to rank ${fromTo.to} ${inYear(years.now, "this period")}${under(about)}, ${isOnly ? "the only fall" : "the greatest fall"} in the ranking.`,
  firstFor: (about, names, count, years) =>
    phrase`${list(names)} ranked first${under(about)} for ${count} consecutive years (${joinPhrases(years, ", ")}).`,
  lastFor: (about, names, count, years) =>
    phrase`${list(names)} ranked last${under(about)} for ${count} consecutive years (${joinPhrases(years, ", ")}).`,
  tierChanges: (about, years, changes) => {
    const parts = changes.map(
      ({ name, then, now }) =>
        phrase`${name} was ${had(then)} ${inYear(years.then, "the previous period")} and is ${had(now)} ${inYear(years.now, "this period")}`,
    );
    return phrase`${heading(about)}${joinPhrases(parts, "; ")}.`;
  },
  tierCounts: (about, years, better, worse, same, coverage) =>
    better.value + worse.value === 0
      ? phrase`${since(years)}, ${whole(years, same, coverage)} stayed in the same tier${under(about)}.`
      : phrase`${since(years)}, ${counts([
          [better, "moved to a higher tier"],
          [worse, "moved to a lower tier"],
          [same, "stayed in the same tier"],
        ])}${under(about)}${covered(years, coverage)}.`,
};
