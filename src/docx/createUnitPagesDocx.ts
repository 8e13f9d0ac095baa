import type { UnitPages } from "../reporting/unitPages";
import { untilStopped } from "../steps/untilStopped";
import { DocxWriter } from "./docxWriter";

/** A Word document with a page for each unit; null when stopped. */
export async function createUnitPagesDocx({
  title,
  language,
  pages,
  onPage,
  onPacked,
}: UnitPages): Promise<Uint8Array | null> {
  const writer = new DocxWriter(language);
  let done = 0;
  for (const page of pages) {
    writer.addPage(page);
    done += 1;
    if (!(await onPage(done))) return null;
  }
  return untilStopped(writer.finishInSteps(title), onPacked);
}
