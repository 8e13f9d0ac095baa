import type { ReportSentence, SentenceNumber } from "../../../../reporting/report/report";

/** Text without numbers to press, or a word with some: "(93,8%", "17/20". */
export type SentencePiece = string | readonly (string | SentenceNumber)[];

/** A sentence cut where its lines may break: a number that can be pressed keeps its brackets and stops beside it. */
export function cutSentence({ text, numbers }: ReportSentence): readonly SentencePiece[] {
  const words: (string | SentenceNumber)[][] = [[]];
  const add = (between: string): void => {
    for (const part of between.split(/(\s+)/)) {
      if (/^\s/.test(part)) words.push([part], []);
      else if (part !== "") words.at(-1)?.push(part);
    }
  };
  let end = 0;
  for (const number of [...numbers].sort((one, other) => one.at - other.at)) {
    if (number.from.length === 0 || number.at < end) continue;
    add(text.slice(end, number.at));
    words.at(-1)?.push(number);
    end = number.at + number.text.length;
  }
  add(text.slice(end));
  return words.reduce<readonly SentencePiece[]>((pieces, word) => {
    if (!isPlain(word)) return [...pieces, word];
    const last = pieces.at(-1);
    const plain = word.join("");
    return typeof last === "string" ? [...pieces.slice(0, -1), last + plain] : [...pieces, plain];
  }, []);
}

function isPlain(word: readonly (string | SentenceNumber)[]): word is readonly string[] {
  return word.every((part) => typeof part === "string");
}
