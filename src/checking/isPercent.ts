/** `"94,44%"`; not `"9.06 45.30%"`, which holds the points as well. */
export function isPercentText(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)*\s*%$/.test(text.trim());
}

/** Whether an Excel number format shows a number as a percentage: a `%` outside quotes, escapes and colour names. */
export function isPercentFormat(numberFormat: string): boolean {
  if (!numberFormat.includes("%")) return false;
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").includes("%");
}
