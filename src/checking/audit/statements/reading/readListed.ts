import type { Statement } from "../statement";
import type { ClauseReader } from "./clauseReader";
import { countOf, EXACT, UNITS } from "./unitWords";

const LISTED = new RegExp(
  `${EXACT}(?<count>\\d{1,3}) ${UNITS}\\b(?<between>(?:nam \\d{4}|[^.;:()\\d]){0,110}?)(?:(?: la| gom co| bao gom| gom|:) (?<list>[^.;]+)|\\((?<inside>[^()]+)\\))`,
  "g",
);
const COUNTED = new RegExp(`^\\d+ ${UNITS}`);
/** The list goes on. */
const GOES_ON = /^ ?(?:\.\.|…)/;
/** Names that are examples, exceptions, a part, or were given before. */
const NO_LIST = /\b(?:tru|ngoai|khong (?:tinh|ke)|nhu|dien hinh|tieu bieu|dac biet|trong do|nay|tren)\b/;
const COMPARES = /\b(?:so voi|hon)\b/;

/** "có 3 đơn vị là A, B và C", "5 đơn vị … gồm A, B …", "3 đơn vị thuộc thành phố (A, B, C)". */
export function readListed({ words, spanOf, placed }: ClauseReader): readonly Statement[] {
  return [...words.matchAll(LISTED)].flatMap((match): readonly Statement[] => {
    const { between = "", list, inside = "" } = match.groups ?? {};
    const names = list ?? inside;
    const end = match.index + match[0].length;
    const start = words.lastIndexOf(names, end);
    if (NO_LIST.test(between) || NO_LIST.test(names) || COMPARES.test(names)) return [];
    if (GOES_ON.test(words.slice(end)) || names.includes("…")) return [];
    const { count } = countOf(match.groups);
    return [
      {
        kind: "listed-count",
        count,
        list: spanOf(start, end),
        ...placed(match.index, match.index + (COUNTED.exec(match[0])?.[0].length ?? 1), 0, match.index),
      },
    ];
  });
}
