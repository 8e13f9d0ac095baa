import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Coverage, MostChanged, Unranked, Years } from "../sentenceParts";
import { atCriterion, earns, inSentence, listNames, underCriterion } from "./sentenceNames";
import { allOf } from "./sentencePhrases";

type About = string | null;

export function before({ then }: Years): Phrase {
  return then === null ? ["kỳ trước"] : phrase`năm ${then}`;
}

export function today({ now }: Years): Phrase {
  return now === null ? ["kỳ này"] : phrase`năm ${now}`;
}

function both({ then }: Years): string {
  return then === null ? "hai kỳ" : "hai năm";
}

function covered(years: Years, coverage: Coverage): Phrase {
  if (coverage === null) return [];
  return phrase` (trong ${coverage.known}/${coverage.of} đơn vị có số liệu của cả ${both(years)})`;
}

function whole(years: Years, count: WrittenNumber, coverage: Coverage): Phrase {
  return coverage === null
    ? phrase`${allOf(count)} đơn vị được đánh giá`
    : phrase`cả ${count} đơn vị có số liệu của ${both(years)}`;
}

function had(tier: string | Unranked): string {
  if (typeof tier === "string") return earns(tier);
  return tier.verb === "rank" ? "không xếp hạng" : "không xếp loại";
}

function counts(items: readonly (readonly [WrittenNumber, string])[]): Phrase {
  const some = items.filter(([{ value }]) => value > 0).map(([count, does]) => phrase`${count} đơn vị ${does}`);
  return joinPhrases(some, ", ", " và ");
}

/** Sentences of a report about two years. Numbers come already written; `about` is the criterion, null for the whole. */
export const reportChanges = {
  pointCounts: (
    about: About,
    years: Years,
    rose: WrittenNumber,
    fell: WrittenNumber,
    same: WrittenNumber,
    coverage: Coverage,
  ): Phrase =>
    phrase`so với ${before(years)},${atCriterion(about)} có ${counts([
      [rose, "tăng điểm"],
      [fell, "giảm điểm"],
      [same, "giữ nguyên điểm"],
    ])}${covered(years, coverage)}.`,
  allRose: (about: About, years: Years, count: WrittenNumber, coverage: Coverage): Phrase =>
    phrase`so với ${before(years)}, ${about === null ? "tổng điểm" : `điểm${atCriterion(about)}`} của ${whole(years, count, coverage)} đều tăng.`,
  allFell: (about: About, years: Years, count: WrittenNumber, coverage: Coverage): Phrase =>
    phrase`so với ${before(years)}, ${about === null ? "tổng điểm" : `điểm${atCriterion(about)}`} của ${whole(years, count, coverage)} đều giảm.`,
  noneChanged: (about: About, years: Years, count: WrittenNumber, coverage: Coverage): Phrase =>
    phrase`so với ${before(years)}, ${about === null ? "tổng điểm" : `điểm${atCriterion(about)}`} của ${whole(years, count, coverage)} không thay đổi.`,
  mostGained: ({ about, years, names, change, fromTo, isOnly }: MostChanged): Phrase => {
    const what = about === null ? "tổng điểm" : `điểm${atCriterion(about)}`;
    const how = isOnly ? "tăng" : "tăng mạnh nhất";
    const only = isOnly ? ", là đơn vị duy nhất tăng điểm" : "";
    return fromTo === null
      ? phrase`${listNames(names)} có ${what} tăng mạnh nhất, cùng tăng ${change}${change.measure === "points" ? " điểm" : ""}.`
      : phrase`${listNames(names)} có ${what} ${how} (từ ${fromTo.from} ${before(years)} lên ${fromTo.to} ${today(years)})${only}.`;
  },
  mostLost: ({ about, years, names, change, fromTo, isOnly }: MostChanged): Phrase => {
    const what = about === null ? "tổng điểm" : `điểm${atCriterion(about)}`;
    const how = isOnly ? "giảm" : "giảm mạnh nhất";
    const only = isOnly ? ", là đơn vị duy nhất giảm điểm" : "";
    return fromTo === null
      ? phrase`${listNames(names)} có ${what} giảm mạnh nhất, cùng giảm ${change}${change.measure === "points" ? " điểm" : ""}.`
      : phrase`${listNames(names)} có ${what} ${how} (từ ${fromTo.from} ${before(years)} xuống ${fromTo.to} ${today(years)})${only}.`;
  },
  rankCounts: (
    about: About,
    years: Years,
    climbed: WrittenNumber,
    fell: WrittenNumber,
    same: WrittenNumber,
    coverage: Coverage,
  ): Phrase =>
    climbed.value + fell.value === 0
      ? phrase`về thứ hạng${atCriterion(about)}, so với ${before(years)}, ${whole(years, same, coverage)} giữ nguyên thứ hạng.`
      : phrase`về thứ hạng${atCriterion(about)}, so với ${before(years)} có ${counts([
          [climbed, "tăng hạng"],
          [fell, "giảm hạng"],
          [same, "giữ nguyên thứ hạng"],
        ])}${covered(years, coverage)}.`,
  mostClimbed: ({ about, years, names, change, fromTo, isOnly }: MostChanged): Phrase =>
    fromTo === null
      ? phrase`${listNames(names)} tăng hạng nhiều nhất${atCriterion(about)}, cùng tăng ${change} bậc.`
      : phrase`${listNames(names)} từ vị trí thứ ${fromTo.from} ${before(years)} lên vị trí thứ ${fromTo.to} ${today(years)}${atCriterion(about)}, là đơn vị ${isOnly ? "duy nhất tăng hạng" : "tăng hạng nhiều nhất"}.`,
  mostFallen: ({ about, years, names, change, fromTo, isOnly }: MostChanged): Phrase =>
    fromTo === null
      ? phrase`${listNames(names)} giảm hạng nhiều nhất${atCriterion(about)}, cùng giảm ${change} bậc.`
      : phrase`${listNames(names)} từ vị trí thứ ${fromTo.from} ${before(years)} xuống vị trí thứ ${fromTo.to} ${today(years)}${atCriterion(about)}, là đơn vị ${isOnly ? "duy nhất giảm hạng" : "giảm hạng nhiều nhất"}.`,
  firstFor: (about: About, names: readonly string[], count: WrittenNumber, years: readonly WrittenNumber[]): Phrase =>
    phrase`${listNames(names)} xếp thứ nhất ${count} năm liên tiếp (${joinPhrases(years, ", ")})${atCriterion(about)}.`,
  lastFor: (about: About, names: readonly string[], count: WrittenNumber, years: readonly WrittenNumber[]): Phrase =>
    phrase`${listNames(names)} xếp vị trí thấp nhất ${count} năm liên tiếp (${joinPhrases(years, ", ")})${atCriterion(about)}.`,
  tierChanges: (
    about: About,
    years: Years,
    changes: readonly { readonly name: string; readonly then: string | Unranked; readonly now: string | Unranked }[],
  ): Phrase => {
    const parts = changes.map(
      ({ name, then, now }) => phrase`${inSentence(name)} ${before(years)} ${had(then)}, ${today(years)} ${had(now)}`,
    );
    return phrase`${underCriterion(about)}${joinPhrases(parts, "; ")}.`;
  },
  tierCounts: (
    about: About,
    years: Years,
    better: WrittenNumber,
    worse: WrittenNumber,
    same: WrittenNumber,
    coverage: Coverage,
  ): Phrase =>
    better.value + worse.value === 0
      ? phrase`về mức xếp loại${atCriterion(about)}, so với ${before(years)}, ${whole(years, same, coverage)} giữ nguyên mức.`
      : phrase`về mức xếp loại${atCriterion(about)}, so với ${before(years)} có ${counts([
          [better, "tăng mức"],
          [worse, "giảm mức"],
          [same, "giữ nguyên mức"],
        ])}${covered(years, coverage)}.`,
};
