/** What sets two texts apart that look the same. */
export const HIDDEN_SIGNS = ["non-breaking", "decomposed", "extra-space", "invisible"] as const;

export type HiddenSign = (typeof HIDDEN_SIGNS)[number];

const SIGNS: Readonly<Record<HiddenSign, RegExp>> = {
  "non-breaking": /[\u00a0\u202f]/,
  decomposed: /\p{M}/u,
  "extra-space": /^[ \t]|[ \t]$|[ \t]{2}|[ \t]\n|\n[ \t]/,
  invisible: /[\u200b-\u200f\u2060\ufeff]/,
};

/** The signs of a text that a reader does not see. */
export function hiddenSigns(text: string): readonly HiddenSign[] {
  return HIDDEN_SIGNS.filter((sign) => SIGNS[sign].test(text));
}
