import type { CellValue } from "../../grid/grid";
import type { Marks } from "../../rubric/rubric";
import type { Score } from "../../scoring/results";
import { cleanText } from "../text/foldText";
import { readMark } from "./readMark";
import { parseNumber } from "./readNumber";
import { readPair } from "./readPair";

const BLANK: Score = { kind: "blank" };

/** Points below this with at most two decimals share one score object: a large sheet repeats few of them. */
const SHARED_BELOW = 200;
const shared = new Array<Score | undefined>(SHARED_BELOW * 100).fill(undefined);

/**
 * What a cell says for an indicator. A number stored as text counts, and so do points with their percentage beside them; a
 * percentage written as text does not, for points are asked: it is text, as is everything that is neither a number beyond
 * doubt nor a mark of the rubric.
 */
export function readScore(value: CellValue, marks: Marks): Score {
  if (typeof value === "number") return scoreOf(value);
  if (value === null) return BLANK;
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  const text = cleanText(value);
  if (text === "") return BLANK;
  const meaning = readMark(text, marks);
  if (meaning !== null) return { kind: "mark", meaning, text };
  const parsed = parseNumber(text);
  if (parsed !== null && !parsed.percent) return scoreOf(parsed.value);
  const pair = parsed === null ? readPair(text) : null;
  return pair === null ? { kind: "text", text } : scoreOf(pair.points);
}

/** `readScore` for many cells: each different text is read once. */
export function scoreReader(marks: Marks): (value: CellValue) => Score {
  const texts = new Map<string, Score>();
  return (value) => {
    if (typeof value !== "string") return readScore(value, marks);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const score = readScore(value, marks);
    texts.set(value, score);
    return score;
  };
}

function scoreOf(points: number): Score {
  const hundredths = Math.round(points * 100);
  if (hundredths < 0 || hundredths >= shared.length || hundredths / 100 !== points || Object.is(points, -0)) {
    return { kind: "number", points };
  }
  return (shared[hundredths] ??= { kind: "number", points });
}
