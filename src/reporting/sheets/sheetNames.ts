import { sheetNameKey } from "../../grid/sheetName";

const LONGEST = 31;

/** Makes names for the sheets of one report: allowed by Excel, no two alike, none of those that are taken. */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.taken = new Set(taken.map(sheetNameKey));
  }

  /** The wanted name, as much of it as Excel takes, with the ending whole; numbered when it was given before. */
  give(wanted: string, ending = ""): string {
    const allowed = wanted
      .normalize("NFC")
      .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? ending : `${ending} (${String(number)})`;
      const name = shorten(allowed === "" ? "CQDT" : allowed, LONGEST - end.length) + end;
      if (this.taken.has(sheetNameKey(name))) continue;
      this.taken.add(sheetNameKey(name));
      return name;
    }
  }
}

/** At most so many UTF-16 units, no character cut in two. */
function shorten(text: string, length: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[' ]+$/, "");
}

/** "Bảng 1" of "Bảng 1. Xếp hạng tổng thể"; the whole title where it is not numbered. */
export function labelOf(title: string): string {
  return /^(\p{L}[\p{L} ]{0,11} \d+)\. /u.exec(title)?.[1] ?? title;
}
