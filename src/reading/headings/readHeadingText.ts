import { parseNumber } from "../cells/readNumber";
import { cleanText } from "../text/foldText";
import { withoutNumbering } from "../text/withoutNumbering";

/** One cell of a heading, taken apart. */
interface HeadingText {
  /** As printed, clean. */
  readonly printed: string;
  /** Without numbering, maximum and year. */
  readonly name: string;
  /** Points: 18 of "Cơ sở hạ tầng (18)" or "…: 18 điểm"; null where none is printed. */
  readonly max: number | null;
  /** The year a column is about, as in "Năm 2019" or "Tổng điểm 2020". */
  readonly year: number | null;
}

const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const POINTS = "(?:điểm|đ)\\.?";
const MAXIMA = [
  new RegExp(`[\\s:–-]*[([](?:(?:điểm )?tối đa\\s*:?\\s*)?${NUMBER}\\s*(?:${POINTS})?[)\\]]\\s*$`, "iu"),
  new RegExp(`[\\s:–,-]*(?:tối đa\\s*:?\\s*)?${NUMBER}\\s*${POINTS}\\s*$`, "iu"),
  new RegExp(`[\\s:–,-]*tối đa\\s*:?\\s*${NUMBER}\\s*$`, "iu"),
];
const PERCENTAGE = /\s*\(\s*\d+(?:[.,]\d+)?\s*%\s*\)\s*$/u;
const YEAR = /^(?:năm\s+)?((?:19|20)\d\d)$|\s+\(?(?:năm\s+)?((?:19|20)\d\d)\)?$/iu;

/** Takes a heading cell apart: what it names, the maximum and the year printed with it. A percentage is no maximum. */
export function readHeadingText(text: string): HeadingText {
  const printed = cleanText(text);
  let name = printed;
  let max: number | null = null;
  const year = YEAR.exec(name);
  if (year !== null) name = name.slice(0, year.index).trim();
  for (const pattern of MAXIMA) {
    const match = pattern.exec(name);
    if (match === null) continue;
    max = parseNumber(match[1] ?? "")?.value ?? null;
    name = name.slice(0, match.index).trim();
    break;
  }
  return {
    printed,
    name: withoutNumbering(name.replace(PERCENTAGE, "").replace(/[\s:–-]+$/u, "")),
    max,
    year: year === null ? null : Number(year[1] ?? year[2]),
  };
}
