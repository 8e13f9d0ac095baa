/** A stretch of a clause's words. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Names in brackets, a few words behind what they belong to. */
const IN_BRACKETS = /^(?<before>[^.;:()\d]{0,80}?)\((?<list>[^()\d]+)\)/;
const AFTER_WORD = /^(?<before>,? ?(?:deu )?(?:la|gom co|bao gom|gom|:)[ :]+)(?<list>[^.;\d()]+)/;
/** What stands in the brackets or behind the colon is not the whole list, or no list of them. */
const NO_LIST =
  /\b(?:tru|ngoai|khong tinh|khong ke|chua|nhu|dien hinh|tieu bieu|dac biet|trong do|tang|giam|hon|v\.?v)\b|…/;

/** Where the units are named whose count ends at `end`: in brackets close behind it, or after "là", "gồm" or a colon. */
export function findList(words: string, end: number): Stretch | null {
  const rest = words.slice(end);
  const match = AFTER_WORD.exec(rest) ?? IN_BRACKETS.exec(rest);
  const list = match?.groups?.list ?? "";
  if (match === null || NO_LIST.test(match[0])) return null;
  const start = end + match.index + match[0].lastIndexOf(list);
  if (/^ ?\.\./.test(words.slice(start + list.length))) return null;
  return { start, end: start + list.length };
}

/** The names in brackets within a stretch: "3 đơn vị (A, B và C) đạt mức 4". */
export function listWithin(words: string, start: number, end: number): Stretch | null {
  const match = /\(([^()\d]+)\)/.exec(words.slice(start, end));
  if (match === null || NO_LIST.test(match[0])) return null;
  return { start: start + match.index + 1, end: start + match.index + match[0].length - 1 };
}
