/**
 * Writes assets/samples/*.xlsx from the published tables in tests/data/published: `npm run samples`. Each workbook has the
 * sheet as the province's document prints it, with scores only, and the published table as "Công bố" in the same cells.
 * The same tables always give the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { sampleBytes, SAMPLES } from "./samples/samples";

const ROOT = path.join(__dirname, "..");

async function makeSamples(): Promise<void> {
  for (const printed of SAMPLES) {
    const csv = await readFile(path.join(ROOT, "tests", "data", "published", `${printed.rubric}.csv`), "utf8");
    await writeFile(path.join(ROOT, "assets", "samples", `${printed.rubric}.xlsx`), sampleBytes(printed, csv));
  }
}

void makeSamples();
