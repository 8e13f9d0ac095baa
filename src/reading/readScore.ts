import type { CellValue } from "../grid/grid";
import type { Marks } from "../rubric/rubric";
import type { Score } from "../scoring/results";
import { cleanText } from "./foldText";
import { readMark } from "./readMark";
import { parseNumber } from "./readNumber";

const BLANK: Score = { kind: "blank" };

/**
 * What a cell says for an indicator. A number stored as text counts; a percentage written as text does not, for points
 * are asked: it is text, as is everything that is neither a number beyond doubt nor a mark of the rubric.
 */
export function readScore(value: CellValue, marks: Marks): Score {
  if (typeof value === "number") return { kind: "number", points: value };
  if (value === null) return BLANK;
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  const text = cleanText(value);
  if (text === "") return BLANK;
  const meaning = readMark(text, marks);
  if (meaning !== null) return { kind: "mark", meaning, text };
  const parsed = parseNumber(text);
  return parsed === null || parsed.percent ? { kind: "text", text } : { kind: "number", points: parsed.value };
}
