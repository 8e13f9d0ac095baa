/** What a field of several lines holds: its lines without the spaces around them, empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
