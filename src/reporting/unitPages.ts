import type { Language } from "../locales";
import type { Report } from "./report/report";

/** The pages of units on their way into one file. */
export interface UnitPages {
  readonly title: string;
  readonly language: Language;
  /** One for each unit, made when its turn comes. */
  readonly pages: Iterable<Report>;
  /** Told after each page, 1-based; the next one waits for it. False: stop. */
  readonly onPage: (done: number) => Promise<boolean>;
  /** Told the share (0–1) of the file that is put together, once all pages are made. False: stop. */
  readonly onPacked: (share: number) => Promise<boolean>;
}
