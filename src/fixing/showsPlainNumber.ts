/** General, text (which writing a number takes away) and formats of digits only: not percentages, dates or words. */
export function showsPlainNumber(numberFormat: string): boolean {
  return numberFormat === "General" || numberFormat === "@" || /^[#0?.,;()_ *-]+$/.test(numberFormat);
}
