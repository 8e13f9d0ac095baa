import { phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Extreme } from "../sentenceParts";
import type { reportSentences as vi } from "../vi/reportSentences";
import { allUnits, among, heading, list, under } from "./sentenceNames";

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
  ofThatGroup: "in this group, ",
  unnamed: (row) => `the unit without a name in row ${String(row)}`,
  absent: (count, names, more) => {
    const verb = count.value === 1 ? "unit was" : "units were";
    const others = more === null ? [] : phrase` and ${more} more`;
    const named = more === null ? list(names) : names.join(", ");
    return phrase`${count} ${verb} not assessed or ranked because no data were submitted (${named}${others}).`;
  },
  unscored: (count) =>
    count.value === 1
      ? phrase`${count} unit has no scores yet and counts as having none.`
      : phrase`${count} units have no scores yet and count as having none.`,
  noneScored: (about) => phrase`no unit has a score${under(about)} yet.`,
  exemptFull: (about, names, points) => {
    const verb = names.length === 1 ? "is" : "are";
    const number = points === null ? [] : phrase`, ${points} points`;
    return phrase`${list(names)} ${verb} exempt${under(about)} and given the maximum${number}.`;
  },
  exemptOut: (about, names) => phrase`${list(names)} ${names.length === 1 ? "is" : "are"} not assessed${under(about)}.`,
  highest: (told) => extreme("highest", told),
  lowest: (told) => extreme("lowest", told),
  allEqual: ({ about, among: whom, count, points, share }) =>
    phrase`${among(whom)}${allUnits(count)} have the same ${about === null ? "total" : `score${under(about)}`}: ${points} points${ofMax(share)}.`,
  onlyOne: ({ about, names, points, share }) =>
    phrase`${list(names)} has ${points} points${ofMax(share)}${under(about)}.`,
  spread: (about, whom, points) =>
    phrase`${among(whom)}${heading(about)}the difference between the highest and the lowest ${about === null ? "total" : "score"} is ${points} points.`,
  mean: (about, whom, count, points, share) =>
    phrase`${among(whom)}the mean ${about === null ? "total" : "score"} of the ${count} units${under(about)} is ${points} points${ofMax(share)}.`,
  strongest: (best, most, weakest, least) =>
    phrase`on average the highest share of the maximum is reached under ${quotedAnd(best)} (${most}) and the lowest under ${quotedAnd(weakest)} (${least}).`,
};

function quotedAnd(names: readonly string[]): string {
  return list(names.map((name) => `“${name}”`));
}
