/** Whether an Excel number format shows a number as a percentage: a `%` outside quotes, escapes and colour names. */
export function isPercentFormat(numberFormat: string): boolean {
  if (!numberFormat.includes("%")) return false;
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").includes("%");
}
