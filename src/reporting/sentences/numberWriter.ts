import type { Language } from "../../locales";
import type { WrittenNumber } from "../../locales/phrase";
import { writeCount, writePoints, writeShare } from "../../locales/writtenNumber";
import type { SourceCell } from "../report/report";

type Cells = readonly SourceCell[];

/** Numbers as the language writes them, each with the cells it rests on. */
export interface NumberWriter {
  readonly count: (value: number, from: Cells) => WrittenNumber;
  readonly points: (value: number, decimals: number, from: Cells) => WrittenNumber;
  /** A share 0–1; `decimals`: of a share that is printed as rounded. */
  readonly share: (value: number, from: Cells, decimals?: number) => WrittenNumber;
  readonly rank: (value: number, from: Cells) => WrittenNumber;
  readonly year: (value: number) => WrittenNumber;
}

export function numberWriter(language: Language): NumberWriter {
  return {
    count: (value, from) => ({ text: writeCount(value, language), value, measure: "count", from }),
    points: (value, decimals, from) => ({
      text: writePoints(value, decimals, language),
      value,
      measure: "points",
      from,
    }),
    share: (value, from, decimals) => ({
      text: writeShare(value, language, decimals),
      value,
      measure: "share",
      from,
    }),
    rank: (value, from) => ({ text: String(value), value, measure: "rank", from }),
    year: (value) => ({ text: String(value), value, measure: "year", from: [] }),
  };
}
