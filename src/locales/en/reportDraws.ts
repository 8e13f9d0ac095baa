import { phrase } from "../phrase";
import type { ReportDrawDictionary } from "../reportDrawWords";
import { list } from "./sentenceNames";

export const reportDraws: ReportDrawDictionary = {
  section: "How firm the ranking is",
  titles: {
    ranges: (criterion) => `Ranks by ${criterion} over the draws`,
    weights: (criterion) => `Criteria that decide the ranking by ${criterion}`,
    weightsOf: (criterion, group) => `Criteria that decide the ranking by ${criterion}: ${group}`,
    chart: (criterion) => `Range of ranks by ${criterion} in 90% of the draws`,
    chartFirst: (criterion, count) => `Range of ranks by ${criterion} in 90% of the draws: the first ${count} units`,
    ofGroup: (title, group) => `${title}: ${group}`,
  },
  headings: {
    rank: "Rank",
    most: "90% of the draws",
    all: "All draws",
    from: "From rank",
    to: "To rank",
    median: "Middle rank",
    kept: "Rank kept",
    alike: "Cannot be told apart from",
    alikeCount: "Units",
    alikeNearest: "Nearest on the board",
    share: "Share of the differences of totals",
    withTotal: "Correlation with the total",
    pearson: "Pearson",
    spearman: "Spearman",
    partner: "Strongest correlation with another criterion",
    partnerName: "Criterion",
    shift: "Mean change of rank without it",
  },
  chart: {
    series: {
      best: "Best rank",
      from: "From rank",
      median: "Middle rank",
      to: "To rank",
      worst: "Worst rank",
    },
    legend: { all: "all draws", most: "90% of the draws", median: "middle rank" },
    mark: (median, from, to) => (from === to ? median : `${median} (${from}–${to})`),
    inBrackets: (series) => `${series} (number in brackets)`,
    category: (unit, mark) => `${unit}: ${mark}`,
    parts: { gap: "Before the range", lower: "Up to the middle rank", upper: "From the middle rank" },
    altText: (title, units, widest, narrowest) =>
      `${title}. Ranges of ${units} units: each bar covers the ranks of 90% of the draws and is parted at the middle rank; the number is the middle rank, in brackets the range. Widest: ${widest}; narrowest: ${narrowest}.`,
  },
  notes: {
    limited: (shown, all) => `The figure shows ${shown} of ${all} units; the table has all.`,
  },
  sentences: {
    aboutRanking: (criterion) => `Ranking by ${criterion}: `,
    method: (draws, spread, rounding) => {
      const rounded = rounding ? "scores differing within their rounding" : null;
      const weights = spread === null ? null : phrase`weights differing at random by up to ±${spread}`;
      const changed =
        weights !== null && rounded !== null ? phrase`${weights} and ${rounded}` : (weights ?? rounded ?? "");
      return phrase`to see how firm the ranks are, the units were ranked again ${draws} times with ${changed}.`;
    },
    firstKept: (unit, share) => phrase`${unit} keeps rank 1 in ${share} of the draws.`,
    firstAlways: (unit) => phrase`${unit} keeps rank 1 in every draw.`,
    firstShared: (count, share) => phrase`${count} units share rank 1; one of them leads in ${share} of the draws.`,
    firstSharedAlways: (count) => phrase`${count} units share rank 1; one of them leads in every draw.`,
    allTold: (pairs, sure) =>
      phrase`all ${pairs} pairs of units can be told apart: in at least ${sure} of the draws one unit is ahead of the other.`,
    onlyTold: (sure) => `the two units can be told apart: in at least ${sure} of the draws one is ahead of the other.`,
    onlyAlike: (sure) =>
      `the two units cannot be told apart: neither is ahead of the other in at least ${sure} of the draws.`,
    allAlike: (pairs, sure) =>
      phrase`none of the ${pairs} pairs of units can be told apart: neither is ahead of the other in at least ${sure} of the draws.`,
    alike: (count, all, sure) =>
      phrase`of ${all} pairs of units, ${count} cannot be told apart: neither is ahead of the other in at least ${sure} of the draws.`,
    widest: (units, from, to) =>
      phrase`the widest range of ranks is that of ${list(units)}: from rank ${from} to rank ${to} in 90% of the draws.`,
    widestSeveral: (count, units, ranks) => {
      const named = units.length === 0 ? "" : ` (${list(units)})`;
      return phrase`${count} units${named} share the widest range, of ${ranks} ranks in 90% of the draws.`;
    },
    noneMoves: "every unit keeps one rank in at least 90% of the draws.",
    decisive: (criterion, share) =>
      phrase`the criterion that decides the ranking most is ${criterion}: it makes ${share} of the differences between the units’ totals.`,
  },
};
