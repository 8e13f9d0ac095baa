import { foldText } from "../../../../reading/text/foldText";
import { longName, plainName } from "../../../../reading/text/plainName";
import type { Criterion } from "../../../../rubric/rubric";
import { criteriaOf } from "../../../../rubric/tree";

/** The criterion that a stretch of text names first, the longest name where several start there; `null` where none is named. */
export type CriterionFinder = (text: string) => Criterion | null;

/** A finder for the criteria of a tree under all their names, but not the root: "tổng điểm" is said of every criterion. */
export function criterionFinder(root: Criterion): CriterionFinder {
  const names = criteriaOf(root)
    .filter((criterion) => criterion !== root)
    .flatMap((criterion) =>
      [criterion.name, ...(criterion.aliases ?? [])].map((name) => ({ criterion, words: wordsOf(name) })),
    )
    .filter(({ words }) => words.length > 2);
  return (text) => {
    const words = ` ${wordsOf(text)} `;
    let best: Criterion | null = null;
    let bestPlace = Infinity;
    let bestLength = 0;
    for (const { criterion, words: name } of names) {
      const place = words.indexOf(` ${name} `);
      if (place < 0 || place > bestPlace || (place === bestPlace && name.length <= bestLength)) continue;
      best = criterion;
      bestPlace = place;
      bestLength = name.length;
    }
    return best;
  };
}

/** "Kết quả đánh giá, xếp loại": results of whatever was assessed, not the criterion of that name. */
const ANY_RESULTS = /\bket qua (?=danh gia|xep|tong hop|so sanh|cu the|cham|nhu sau|tren)/g;

function wordsOf(text: string): string {
  return plainName(longName(foldText(text).replace(ANY_RESULTS, " ")));
}
