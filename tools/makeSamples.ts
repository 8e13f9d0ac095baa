/**
 * Writes assets/samples/*.xlsx from the published tables in tests/data/published: `npm run samples`. A workbook named after
 * a rubric has the sheet as the province's document prints it, with scores only, and the published table as "Công bố" in the
 * same cells; a workbook named after a document has all its tables as printed; one is of a made-up province. The same tables always
 * give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  documentBytes,
  DOCUMENTS,
  FORM,
  formBytes,
  MADE_UP,
  madeUpBytes,
  sampleBytes,
  SAMPLES,
} from "./samples/samples";

const ROOT = path.join(__dirname, "..");

function readPublished(name: string): string {
  return readFileSync(path.join(ROOT, "tests", "data", "published", `${name}.csv`), "utf8");
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(path.join(ROOT, "assets", "samples", `${name}.xlsx`), bytes);
}

for (const sample of SAMPLES) write(sample.id, sampleBytes(sample, readPublished));
for (const document of DOCUMENTS) write(document.id, documentBytes(document, readPublished));
write(FORM, formBytes());
write(MADE_UP, madeUpBytes());
