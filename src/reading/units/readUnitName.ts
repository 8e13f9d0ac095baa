import { foldText } from "../text/foldText";

/** A unit's name prepared for comparing. */
export interface UnitName {
  /** Folded words without "UBND" before a place and "tỉnh" at the end, abbreviated kinds written out. */
  readonly words: readonly string[];
  /** "huyen", "thanh pho", …; "" where the name says none. */
  readonly kind: string;
  /** The words after the kind, joined. */
  readonly place: string;
}

const KINDS = /^(thanh pho|thi xa|thi tran|huyen|quan|phuong|xa) (.+)$/;
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^uy ban nhan dan\b|^uy ban nd\b/, "ubnd"],
  [/\buy ban nhan dan\b/g, "ubnd"],
  [/^(ubnd )?tp\b/, "$1thanh pho"],
  [/^(ubnd )?tx\b/, "$1thi xa"],
  [/^(ubnd )?tt\b(?= )/, "$1thi tran"],
  [/^(ubnd )?h\b(?= )/, "$1huyen"],
  [/^(ubnd )?p\b(?= )/, "$1phuong"],
  [/^(ubnd )?x\b(?= )/, "$1xa"],
  [/^ubnd (?=\S)/, ""],
  [/ tinh$/, ""],
];

/** Takes a unit's name apart: "TP.Cao Bằng" -> kind "thanh pho", place "cao bang". */
export function readUnitName(name: string): UnitName {
  let folded = foldText(name).replaceAll("&", " ").replace(/ {2,}/g, " ");
  for (const [pattern, replacement] of REWRITES) folded = folded.replace(pattern, replacement);
  const kind = KINDS.exec(folded);
  return {
    words: folded.split(" "),
    kind: kind?.[1] ?? "",
    place: kind?.[2] ?? folded,
  };
}
