/** The text without what no file's name may hold, and without dots in front, which would hide the file. */
export function fileNamePart(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
    .replace(/^[.\s]+/, "")
    .trim();
}
