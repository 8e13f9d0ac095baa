const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?";
const OPEN_RIME =
  "(?:a[iouy]?|e[ou]?|i(?:a|eu|u)?|o(?:a(?:i|o|y)?|eo?|i)?|u(?:a(?:y|u)?|e|i|o(?:i|u)?|u|y(?:a|u)?)?|y(?:eu)?)";
const CLOSED_RIME = "(?:a|e|i|ie|o|oa|oe|oo|u|ua|ue|uo|uy|uye|y|ye)(?:ch|c|m|ng|nh|n|p|t)";
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN_RIME}|${CLOSED_RIME})$`);

/**
 * Whether a folded word can be a Vietnamese syllable. A word that cannot ("hnyen", "pháát") is an abbreviation, foreign, or
 * misspelt; one that can may well be another word than the one it resembles ("lạc", "lâm").
 */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}
