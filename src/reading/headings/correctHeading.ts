/**
 * Headings that tables share whatever the rubric, folded; long enough that one or two wrong letters leave them recognisable.
 * Every text is one that the vocabulary's patterns know.
 */
const KNOWN = [
  "don vi",
  "ten don vi",
  "co quan don vi",
  "tong diem",
  "tong so diem",
  "tong cong",
  "xep hang",
  "thu hang",
  "xep loai",
  "muc xep loai",
  "muc xep hang",
  "phan loai",
  "phan tram",
  "ty le dat",
  "diem toi da",
  "diem chuan",
  "so thu tu",
  "tu cham",
  "tu danh gia",
  "diem tu cham",
  "diem tu danh gia",
] as const;

const EXACT: ReadonlySet<string> = new Set(KNOWN);
const LONGEST = Math.max(...KNOWN.map(({ length }) => length)) + 2;

/** A sign such as % is no slip. */
const ONLY_WORDS = /^[a-z0-9 ]+$/;

const LETTERS = KNOWN.map((known) => [known, lettersOf(known)] as const);

/** From this many letters on two may be wrong; in shorter headings one. */
const TWO_SLIPS_FROM = 8;
/** Headings of fewer letters are words that differ in a letter from others. */
const SHORTEST = 5;

/**
 * The known heading that a folded text is, apart from one or two wrong, doubled or lost letters ("xep hanq", "tong diern");
 * the text itself where it is none, or may be two.
 */
export function correctHeading(folded: string): string {
  if (folded.length > LONGEST || EXACT.has(folded) || !ONLY_WORDS.test(folded)) return folded;
  const before = remembered.get(folded);
  if (before !== undefined) return before;
  const corrected = judge(folded);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(folded, corrected);
  return corrected;
}

/** Sheets repeat their texts, and each is asked for on the way to headings, columns and rows. */
const remembered = new Map<string, string>();

/** More than the short texts of a workbook's sheets. */
const MOST_REMEMBERED = 10_000;

function judge(folded: string): string {
  const asked = lettersOf(folded);
  if (asked.length < SHORTEST) return folded;
  let best: string | null = null;
  let fewest = Infinity;
  for (const [known, letters] of LETTERS) {
    const allowed = letters.length >= TWO_SLIPS_FROM ? 2 : 1;
    const slips = countSlips(asked, letters, allowed);
    if (slips > allowed || slips > fewest) continue;
    best = slips === fewest ? null : known;
    fewest = slips;
  }
  return best ?? folded;
}

/** Letters without the spaces, with those that scanners take for one another made one. */
function lettersOf(text: string): string {
  return text.replaceAll(" ", "").replaceAll("rn", "m").replaceAll("1", "l").replaceAll("0", "o");
}

/** How many letters must be changed, put in or left out; above `most` where it is more, or the lengths differ by more than one. */
function countSlips(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > 1) return most + 1;
  const slips = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    let diagonal = row - 1;
    let fewest = (slips[0] = row);
    for (let column = 1; column <= right.length; column++) {
      const above = slips[column] ?? 0;
      const replaced = left[row - 1] === right[column - 1] ? diagonal : diagonal + 1;
      const here = Math.min(replaced, above + 1, (slips[column - 1] ?? 0) + 1);
      slips[column] = here;
      diagonal = above;
      if (here < fewest) fewest = here;
    }
    // They never become fewer from one letter to the next.
    if (fewest > most) return most + 1;
  }
  return slips[right.length] ?? most + 1;
}
