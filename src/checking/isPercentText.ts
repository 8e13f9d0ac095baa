/** `"94,44%"`; not `"9.06 45.30%"`, which holds the points as well. */
export function isPercentText(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)*\s*%$/.test(text.trim());
}
