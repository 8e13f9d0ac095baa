import { parseNumber } from "../../../../reading/cells/readNumber";
import { toDecimal } from "../../../../scoring/compare";
import type { Span, Statement } from "../statement";
import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";

const COUNT_SHARE = new RegExp(
  `(?<count>\\d{1,4})/(?<of>\\d{1,4}) [^,;%]*?,?\\s*(?:chiem|dat) (?:ty le )?(?<percent>${NUMBER}) ?%(?:, [^,;%]*?(?:chiem|dat) (?<rest>${NUMBER}) ?%)?`,
  "dgs",
);

/** "Có 10/22 cơ quan …, chiếm 45,5%, dưới … chiếm 54,5%": sums that need no table. */
export function readShares({ words, numberAt, placed }: ClauseReader): readonly Statement[] {
  return [...words.matchAll(COUNT_SHARE)].flatMap((match): readonly Statement[] => {
    const { count = "", of = "", percent = "", rest } = match.groups ?? {};
    const end = match.index + match[0].length;
    const at = groupStart(match, "percent");
    const counted = { count: Number(count), of: Number(of) };
    const share: Statement = {
      kind: "count-share",
      ...counted,
      percent: numberAt(at, percent),
      ...placed(match.index, rest === undefined ? end : at + percent.length, 0, match.index),
    };
    if (rest === undefined) return [share];
    const restAt = groupStart(match, "rest");
    return [
      share,
      { kind: "rest", ...counted, percent: numberAt(restAt, rest), ...placed(restAt, end, 0, match.index) },
    ];
  });
}

const LISTED = new RegExp(
  `(?<![\\d/.,])(?<count>\\d{1,4}) (?:don vi|co quan)[^,;%\\d]{0,20},? (?:chiem|dat) (?:ty le )?(?<percent>${NUMBER}) ?%`,
  "dg",
);

/** Percentages whose sum is farther from 100 are of another whole than the sum of their counts. */
const FROM_WHOLE = 10;

/** "Tốt có 19 đơn vị, đạt 86,4%" and its neighbours under one heading: shares of their sum. A lone one is of an unknown whole. */
export function readListedShares(readers: readonly ClauseReader[]): readonly Statement[] {
  const lists = new Map<Span | null, { reader: ClauseReader; match: RegExpExecArray }[]>();
  for (const reader of readers) {
    for (const match of reader.words.matchAll(LISTED)) {
      const { topic } = reader.clause;
      const list = lists.get(topic);
      if (list === undefined) lists.set(topic, [{ reader, match }]);
      else list.push({ reader, match });
    }
  }
  return [...lists.values()].flatMap((list): readonly Statement[] => {
    if (list.length < 2) return [];
    const percents = toDecimal(
      list.reduce((sum, { match }) => sum + (parseNumber(match.groups?.percent ?? "")?.value ?? 0), 0),
    );
    const together = percents === 100 ? ({ addsUp: true } as const) : {};
    if (Math.abs(percents - 100) > FROM_WHOLE) return [];
    const of = list.reduce((sum, { match }) => sum + Number(match.groups?.count), 0);
    return list.map(({ reader, match }): Statement => {
      const percent = reader.numberAt(groupStart(match, "percent"), match.groups?.percent ?? "");
      const end = match.index + match[0].length;
      const count = Number(match.groups?.count);
      return {
        kind: "count-share",
        count,
        of,
        percent,
        ...together,
        ...reader.placed(match.index, end, 0, match.index),
      };
    });
  });
}
