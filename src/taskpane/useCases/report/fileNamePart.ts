/** The text without what no file's name may hold. */
export function fileNamePart(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ").trim();
}
