import { phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Among, Extreme } from "../sentenceParts";
import { atCriterion, inSentence, listNames, placed, underCriterion } from "./sentenceNames";
import { allOf, among } from "./sentencePhrases";

type About = string | null;

function ofMax(share: WrittenNumber | null): Phrase {
  return share === null ? [] : phrase` (${share} điểm tối đa)`;
}

function standing({ tier, lastOf }: Extreme): Phrase {
  const earned = tier === null ? "" : `, ${placed(tier)}`;
  if (lastOf === null) return [earned];
  const place =
    "end" in lastOf ? ["xếp cuối bảng xếp hạng"] : phrase`xếp vị trí thấp nhất (${lastOf.rank}/${lastOf.of})`;
  return phrase`${earned}, ${place}`;
}

/** Sentences about points of one year, and who took part. Numbers come already written; `about` is the criterion, null for the whole. */
export const reportSentences = {
  ofGroup: (group: string | null): string =>
    group === null ? "Các đơn vị không thuộc nhóm nào: " : `Nhóm “${group}”: `,
  /** Before what is told of the group that the sentence before named. */
  ofThatGroup: "trong nhóm này, ",
  unnamed: (row: number): string => `đơn vị không ghi tên ở dòng ${String(row)}`,
  absent: (count: WrittenNumber, names: readonly string[], more: WrittenNumber | null): Phrase =>
    more === null
      ? phrase`có ${count} đơn vị không đánh giá, xếp hạng do không cung cấp số liệu (${listNames(names)}).`
      : phrase`có ${count} đơn vị không đánh giá, xếp hạng do không cung cấp số liệu (${names.map(inSentence).join(", ")} và ${more} đơn vị khác).`,
  unscored: (count: WrittenNumber): Phrase =>
    phrase`có ${count} đơn vị chưa có điểm nào, đang được tính là không điểm.`,
  noneScored: (about: About): Phrase => phrase`chưa có đơn vị nào có điểm${atCriterion(about)}.`,
  exemptFull: (about: About, names: readonly string[], points: WrittenNumber | null): Phrase =>
    points === null
      ? phrase`${listNames(names)} thuộc diện miễn đánh giá, được tính điểm tối đa${atCriterion(about)}.`
      : phrase`${listNames(names)} thuộc diện miễn đánh giá, được tính điểm tối đa${atCriterion(about)} là ${points} điểm.`,
  exemptOut: (about: About, names: readonly string[]): Phrase =>
    phrase`${listNames(names)} thuộc diện không đánh giá${atCriterion(about)}.`,
  highest: (extreme: Extreme): Phrase => {
    const { about, names, count, points, share } = extreme;
    const what = about === null ? "tổng điểm cao nhất" : `điểm cao nhất${atCriterion(about)}`;
    if (names.length === 0) {
      return phrase`${among(extreme.among)}có ${count} đơn vị cùng có ${what}, đều đạt ${points} điểm${ofMax(share)}.`;
    }
    return names.length === 1
      ? phrase`${among(extreme.among)}đơn vị có ${what} là ${listNames(names)}, đạt ${points} điểm${ofMax(share)}${standing(extreme)}.`
      : phrase`${among(extreme.among)}nhóm các đơn vị có ${what} gồm: ${listNames(names)}, đều đạt ${points} điểm${ofMax(share)}${standing(extreme)}.`;
  },
  lowest: (extreme: Extreme): Phrase => {
    const { about, names, count, points, share } = extreme;
    const what = about === null ? "tổng điểm thấp nhất" : `điểm thấp nhất${atCriterion(about)}`;
    if (names.length === 0) {
      return phrase`${among(extreme.among)}có ${count} đơn vị cùng có ${what}, đều đạt ${points} điểm${ofMax(share)}.`;
    }
    return names.length === 1
      ? phrase`${among(extreme.among)}đơn vị có ${what} là ${listNames(names)}, đạt ${points} điểm${ofMax(share)}${standing(extreme)}.`
      : phrase`${among(extreme.among)}có ${count} đơn vị có ${what} là ${listNames(names)}, đều đạt ${points} điểm${ofMax(share)}${standing(extreme)}.`;
  },
  allEqual: ({ about, among: whom, count, points, share }: Extreme): Phrase =>
    phrase`${among(whom)}${allOf(count)} đơn vị có cùng ${about === null ? "tổng điểm" : `điểm${atCriterion(about)}`} là ${points} điểm${ofMax(share)}.`,
  onlyOne: ({ about, names, points, share }: Extreme): Phrase =>
    phrase`${listNames(names)} đạt ${points} điểm${ofMax(share)}${atCriterion(about)}.`,
  spread: (about: About, whom: Among, points: WrittenNumber): Phrase =>
    phrase`${among(whom)}${underCriterion(about)}chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là ${points} điểm.`,
  mean: (about: About, whom: Among, count: WrittenNumber, points: WrittenNumber, share: WrittenNumber | null): Phrase =>
    phrase`${among(whom)}${about === null ? "tổng điểm" : "điểm"} bình quân của ${count} đơn vị${atCriterion(about)} là ${points} điểm${ofMax(share)}.`,
  strongest: (best: readonly string[], most: WrittenNumber, weakest: readonly string[], least: WrittenNumber): Phrase =>
    phrase`tính bình quân, tiêu chí đạt tỷ lệ điểm cao nhất là ${best.join(" và ")} (${most} điểm tối đa); thấp nhất là ${weakest.join(" và ")} (${least} điểm tối đa).`,
};
