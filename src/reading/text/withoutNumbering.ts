/** "1.", "1.1.", "2.1 ", "II)", "a)", "TC1.2:", "Tiêu chí 3:"; not the figures of "1.5 điểm" and not "E-mail". */
const NUMBERING =
  /^\s*(?:(?:(?:tiêu chí|chỉ tiêu|nhóm|tc|ct)\s*)?(?:\d+(?:\.\d+)*|[ivx]+)\s*[.):]+(?!\d)|\d+(?:\.\d+)+(?=\s+\p{L})|[a-zđ]\s*[.)]|(?:\d+(?:\.\d+)*|[ivx]+)\s+[-–](?=\s))\s*(?=\S)/iu;

/** A name without the number that lists put before it: "1.2. Hạ tầng số" -> "Hạ tầng số". */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, "");
}
