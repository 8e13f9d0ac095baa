import type { Random } from "./random";
import { SHORT_WORDS } from "./words";

/** Letters that scanners take for one another. */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ["l", "1"],
  ["i", "l"],
  ["o", "0"],
  ["m", "rn"],
  ["n", "u"],
  ["u", "n"],
  ["c", "e"],
  ["e", "c"],
  ["h", "b"],
  ["t", "f"],
  ["g", "q"],
  ["ô", "ó"],
  ["ạ", "a"],
  ["ệ", "ê"],
  ["đ", "d"],
];

/** One or two letters taken for others, doubled or dropped, as a scan or a hurried hand does; never the first letter. */
export function misspell(text: string, random: Random): string {
  let spoilt = text;
  for (let slip = random.integer(1, 2); slip > 0; slip--) {
    const letters = Array.from(spoilt);
    const places = letters.flatMap((letter, index) => (index > 0 && /\p{L}/u.test(letter) ? [index] : []));
    if (places.length < 6) return spoilt;
    const place = random.pick(places);
    const letter = letters[place] ?? "";
    const alike = LOOK_ALIKE.filter(([from]) => from === letter);
    if (alike.length > 0 && random.chance(0.7)) letters[place] = random.pick(alike)[1];
    else letters[place] = random.pick(["", letter + letter]);
    spoilt = letters.join("");
  }
  return spoilt;
}

export function withoutDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

/** Some of the words without their diacritics. */
export function withLostDiacritics(text: string, random: Random): string {
  return text
    .split(" ")
    .map((word) => (random.chance(0.4) ? withoutDiacritics(word) : word))
    .join(" ");
}

export function shorten(text: string): string {
  let short = text;
  for (const [long, abbreviation] of SHORT_WORDS) {
    short = short.replace(new RegExp(long, "iu"), abbreviation);
  }
  return short;
}

/** Another way in which the same letters are stored or set. */
export const SPELLINGS = {
  nfc: (text: string): string => text,
  nfd: (text: string): string => text.normalize("NFD"),
  nbsp: (text: string): string => ` ${text.replaceAll(" ", "\u00a0")}`,
  capitals: (text: string): string => text.toUpperCase(),
  lines: (text: string): string => text.replace(" ", "\n"),
  spaces: (text: string): string => `${text.replaceAll(" ", "  ")}  `,
} as const;
