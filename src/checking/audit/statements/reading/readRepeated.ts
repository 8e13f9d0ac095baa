import type { RepeatedCountStatement, Statement } from "../statement";
import type { ClauseReader } from "./clauseReader";
import { EXACT, UNITS } from "./unitWords";

const REPEATED = new RegExp(`${EXACT}(?<count>\\d{1,3}) ${UNITS} (?:nay|noi tren|neu tren|ke tren|tren)\\b`, "g");

/** "Ngoài 8 đơn vị trên", "2 đơn vị này": counts of `statements` said again, under the same heading and of the same level. */
export function readRepeated(
  { words, placed }: ClauseReader,
  statements: readonly Statement[],
): readonly RepeatedCountStatement[] {
  return [...words.matchAll(REPEATED)].map((match) => {
    const place = placed(match.index, match.index + match[0].length, 0, match.index);
    const said = statements.flatMap((other) => {
      const isBefore =
        other.span.start < place.span.start && other.level === place.level && other.topic === place.topic;
      return isBefore && (other.kind === "tier-count" || other.kind === "listed-count") ? [other.count] : [];
    });
    return { kind: "repeated-count", count: Number(match[0].split(" ")[0]), said, ...place };
  });
}
