/**
 * The anchor of a heading as GitHub makes it, so that one link works there and in the shipped guide: "Bước 1. Bộ tiêu chí" ->
 * "bước-1-bộ-tiêu-chí".
 */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
