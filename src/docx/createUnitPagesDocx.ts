import type { Language } from "../locales";
import type { Report } from "../reporting/report/report";
import { DocxWriter } from "./docxWriter";

interface UnitPages {
  readonly title: string;
  readonly language: Language;
  /** One for each unit, made when its turn comes. */
  readonly pages: Iterable<Report>;
  /** Told after each page, 1-based; the next one waits for it. False: stop. */
  readonly onPage: (done: number) => Promise<boolean>;
}

/** A Word document with a page for each unit; null when stopped. */
export async function createUnitPagesDocx({ title, language, pages, onPage }: UnitPages): Promise<Uint8Array | null> {
  const writer = new DocxWriter(language);
  let done = 0;
  for (const page of pages) {
    writer.addPage(page);
    done += 1;
    if (!(await onPage(done))) return null;
  }
  return writer.finish(title);
}
