import type { AuditDictionary } from "../auditWords";

export const printedYears: AuditDictionary["printedYears"] = {
  heading: (year, title) =>
    year === null ? `Compared with the previous year – ${title}` : `Compared with ${year} – ${title}`,
  sheets: (sheet, previous) =>
    `This year's board: sheet “${sheet}”. The earlier year's numbers are on ${previous.map((name) => `“${name}”`).join(", ")}.`,
  headings: {
    rank: "Rank",
    rankThen: "Rank before",
    places: "Up/down",
    unit: "Unit",
    previousName: "Earlier name",
    then: "Before",
    change: "Change",
  },
  percentOf: (criterion) => `Share: ${criterion}`,
  matches: {
    pair: (name) => `${name} (paired)`,
    same: (name) => name,
    alias: (name) => `${name} (other name)`,
  },
  percentPoints: (change) => `${change} percentage points`,
  byCriterion: "The largest changes, criterion by criterion:",
  fromTo: (then, now) => `${then} → ${now}`,
  gained: (units, change, span) => `gained most: ${units} ${change}${span === null ? "" : ` (${span})`}`,
  lost: (units, change, span) => `lost most: ${units} ${change}${span === null ? "" : ` (${span})`}`,
  noChange: "no unit changed",
  andOthers: (first, others) => `${first} and ${others} more`,
  gone: (names) => `There before, not found this year: ${names}.`,
  missingThen: (names) => `No numbers of the earlier year: ${names}.`,
  pairHint: 'Pair units that were renamed with --pair "Earlier name=This year\'s name".',
  noNumbers: (names) => `Not compared, because one of the years has no numbers: ${names}.`,
  unusedPair: (written, unit) =>
    `The pair “${written}=${unit}” has no effect: no row is named “${written}”, or there is no unit “${unit}”. Check how both are written.`,
};
