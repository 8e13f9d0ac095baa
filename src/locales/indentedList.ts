/** Words parted by commas, in lines of at most `width` characters; those after the first are indented by `indent` blanks. */
export function indentedList(words: readonly string[], width: number, indent: number): string {
  const [first, ...others] = words;
  const lines = [first ?? ""];
  for (const word of others) {
    const line = `${lines.at(-1) ?? ""}, ${word}`;
    if (line.length <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join(`,\n${" ".repeat(indent)}`);
}
