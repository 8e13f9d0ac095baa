import { joinPhrases, phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Lack, Unranked, Years } from "../sentenceParts";
import type { AtEnd, FromMean, TwoYears, UnitChange, UnitPlace, UnitStanding } from "../unitSentenceParts";
import { before, today } from "./reportChanges";
import { reportTiers } from "./reportTiers";
import { earns, inSentence, sayCriterion, underCriterion } from "./sentenceNames";

/** "Không xếp hạng" beside a rank would read as a contradiction: it is what units below every tier are called. */
const NO_TIER = "chưa đạt mức nào";

function tierOf({ label, isNone }: NonNullable<UnitStanding["tier"]>): string {
  return isNone ? `${NO_TIER} (${label})` : earns(label);
}

/** The unit within a sentence; on its own page it need not be named each time. */
function who(name: string | null): string {
  return name === null ? "đơn vị" : inSentence(name);
}

function earned({ points, max, share }: UnitStanding): Phrase {
  const known = share === null ? [] : phrase` (${share} điểm tối đa)`;
  return max === null
    ? phrase`${points} điểm${known}`
    : phrase`${points}/${max} điểm${share === null ? [] : phrase` (${share})`}`;
}

function ranked({ rank, of, sharedBy, group }: UnitPlace, isNamed: boolean): Phrase {
  const among = group === null ? "" : isNamed ? ` của nhóm “${group}”` : " của nhóm";
  const shared = sharedBy === null ? [] : phrase` (đồng hạng với ${sharedBy} đơn vị khác)`;
  return phrase`xếp thứ ${rank}/${of}${among}${shared}`;
}

function distances(items: readonly FromMean[], how: string): Phrase {
  return joinPhrases(
    items.map(({ criterion, points, by }) => phrase`${criterion} (${points} điểm, ${how} ${by} điểm)`),
    "; ",
  );
}

function ends(items: readonly AtEnd[]): Phrase {
  return joinPhrases(
    items.map(({ criterion, points, sharedBy }) =>
      sharedBy === null
        ? phrase`${criterion} (${points} điểm)`
        : phrase`${criterion} (${points} điểm, cùng ${sharedBy} đơn vị khác)`,
    ),
    "; ",
  );
}

function pointsChange(about: string | null, { from, to, by, direction }: TwoYears): Phrase {
  const what = about === null ? "tổng điểm" : "điểm";
  if (direction === 0) return phrase`${what} không thay đổi (${to})`;
  const unit = by.measure === "points" ? " điểm" : "";
  return direction > 0
    ? phrase`${what} tăng ${by}${unit} (từ ${from} lên ${to})`
    : phrase`${what} giảm ${by}${unit} (từ ${from} xuống ${to})`;
}

function rankChange({ from, to, by, direction }: TwoYears): Phrase {
  if (direction === 0) return phrase`giữ nguyên thứ hạng (thứ ${to})`;
  return direction > 0
    ? phrase`tăng ${by} bậc (từ thứ ${from} lên thứ ${to})`
    : phrase`giảm ${by} bậc (từ thứ ${from} xuống thứ ${to})`;
}

function tierChange(years: Years, { then, now, direction }: NonNullable<UnitChange["tier"]>): Phrase {
  if (direction === 0) return [`vẫn ${had(now)}`];
  if (direction === null) return phrase`${before(years)} ${had(then)}, ${today(years)} ${had(now)}`;
  return [`xếp loại từ ${level(then)} ${direction > 0 ? "lên" : "xuống"} ${level(now)}`];
}

function level(tier: string | Unranked): string {
  return typeof tier === "string" ? tier : NO_TIER;
}

function had(tier: string | Unranked): string {
  return typeof tier === "string" ? earns(tier) : NO_TIER;
}

function moved(items: readonly { readonly criterion: string; readonly points: TwoYears }[], way: string): Phrase {
  return joinPhrases(
    items.map(
      ({ criterion, points: { from, to } }) => phrase`${sayCriterion(criterion)} (từ ${from} ${way} ${to} điểm)`,
    ),
    ", ",
    " và ",
  );
}

/** Sentences about one unit. Numbers come already written; `about` is the criterion, null for the whole. */
export const unitSentences = {
  absent: (name: string): Phrase => [`${inSentence(name)} không được đánh giá, xếp hạng do không cung cấp số liệu.`],
  unscored: (name: string): Phrase => [`các ô điểm của ${inSentence(name)} còn để trống nên chưa có gì để nhận xét.`],
  unknownTotal: (name: string, criteria: readonly string[]): Phrase => {
    const why = criteria.length === 0 ? "" : ` do điểm không đọc được thành số ở: ${criteria.join("; ")}`;
    return [`chưa tính được tổng điểm của ${inSentence(name)}${why}.`];
  },
  standing: (standing: UnitStanding): Phrase => {
    const { name, about, place, tier } = standing;
    const result =
      place === null || place === "outside"
        ? phrase`${underCriterion(about)}${who(name)} đạt ${earned(standing)}`
        : phrase`${underCriterion(about)}${who(name)} ${ranked(place, name !== null)} với ${earned(standing)}`;
    const outside = place === "outside" ? ", không thuộc diện xếp hạng" : "";
    return phrase`${result}${tier === null ? "" : `, ${tierOf(tier)}`}${outside}.`;
  },
  exemptFull: (name: string, criteria: readonly string[]): Phrase => [
    `${inSentence(name)} thuộc diện miễn đánh giá, được tính điểm tối đa ở: ${criteria.join("; ")}.`,
  ],
  exemptOut: (name: string, criteria: readonly string[]): Phrase => [
    `${inSentence(name)} thuộc diện không đánh giá ở: ${criteria.join("; ")}.`,
  ],
  lacks: (about: string | null, lack: Omit<Lack, "name">, name: string | null): Phrase =>
    phrase`${underCriterion(about)}${reportTiers.lacks({ ...lack, name: who(name) })}`,
  changed: ({ about, years, points, rank, tier }: UnitChange): Phrase => {
    const parts = [
      ...(points === null ? [] : [pointsChange(about, points)]),
      ...(rank === null ? [] : [rankChange(rank)]),
      ...(tier === null ? [] : [tierChange(years, tier)]),
    ];
    return phrase`So với ${before(years)}, ${underCriterion(about)}${joinPhrases(parts, ", ")}.`;
  },
  notCompared: (name: string, years: Years, isMissing: boolean): Phrase =>
    isMissing
      ? phrase`Chưa so sánh được với ${before(years)}: số liệu ${years.then === null ? "kỳ" : "năm"} đó không có ${inSentence(name)}, hoặc ghi dưới một tên khác.`
      : phrase`Chưa so sánh được với ${before(years)}: có nhiều dòng cùng mang tên ${inSentence(name)}.`,
  gainedMost: (years: Years, items: readonly { readonly criterion: string; readonly points: TwoYears }[]): Phrase =>
    phrase`So với ${before(years)}, tăng điểm nhiều nhất ở ${moved(items, "lên")}.`,
  lostMost: (years: Years, items: readonly { readonly criterion: string; readonly points: TwoYears }[]): Phrase =>
    phrase`So với ${before(years)}, giảm điểm nhiều nhất ở ${moved(items, "xuống")}.`,
  strengths: (isGroup: boolean, items: readonly FromMean[]): Phrase =>
    phrase`Điểm mạnh so với ${means(isGroup)}: ${distances(items, "cao hơn")}.`,
  weaknesses: (isGroup: boolean, items: readonly FromMean[]): Phrase =>
    phrase`Điểm yếu so với ${means(isGroup)}: ${distances(items, "thấp hơn")}.`,
  first: (isGroup: boolean, items: readonly AtEnd[], more: WrittenNumber | null): Phrase =>
    phrase`Có điểm cao nhất${isGroup ? " của nhóm" : ""} ở: ${ends(items)}${others(more)}.`,
  last: (isGroup: boolean, items: readonly AtEnd[], more: WrittenNumber | null): Phrase =>
    phrase`Có điểm thấp nhất${isGroup ? " của nhóm" : ""} ở: ${ends(items)}${others(more)}.`,
};

function means(isGroup: boolean): string {
  return isGroup ? "bình quân của nhóm" : "bình quân chung";
}

function others(more: WrittenNumber | null): Phrase {
  return more === null ? [] : phrase` và ${more} tiêu chí khác`;
}
