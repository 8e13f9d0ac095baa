/** A word for units that are counted, in folded text; not the beginning of "sở phó" and the like. */
export const UNITS = "(?:don vi|co quan|huyen|xa|so)";

/** Not the end of a longer number, not "hơn 3" or "tăng 3". */
export const EXACT = "(?<![\\d/.,a-z])(?<!\\b(?:hon|gan|khoang|tren|duoi|tang|giam|them|it nhat|toi da) )";

/** "3" or "3/24". */
export const COUNT = `${EXACT}(?<count>\\d{1,3})(?:/(?<of>\\d{1,3}))?`;

/** A tier's label after "mức" or "loại". */
export const LABEL = "[ivx]+|\\d";

/** The numbers of a matched `COUNT`. */
export function countOf(groups: Readonly<Record<string, string>> | undefined): {
  readonly count: number;
  readonly of: number | null;
} {
  return { count: Number(groups?.count), of: groups?.of === undefined ? null : Number(groups.of) };
}
