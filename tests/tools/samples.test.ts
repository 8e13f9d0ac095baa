import { readFile } from "node:fs/promises";
import path from "node:path";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { sampleBytes, SAMPLES } from "../../tools/samples/samples";
import { readTable } from "../../tools/samples/readTable";

const ROOT = path.join(__dirname, "..", "..");

async function openSample(rubric: string): Promise<XlsxFile> {
  const outcome = openXlsx(await readFile(path.join(ROOT, "assets", "samples", `${rubric}.xlsx`)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe.each(SAMPLES.map((sample) => [sample.rubric, sample] as const))("%s", (rubric, sample) => {
  test("is what `npm run samples` writes", async () => {
    const csv = await readFile(path.join(ROOT, "tests", "data", "published", `${rubric}.csv`), "utf8");
    const bytes = await readFile(path.join(ROOT, "assets", "samples", `${rubric}.xlsx`));
    expect(Buffer.from(sampleBytes(sample, csv)).equals(bytes)).toBe(true);
  });

  test("has scores without results, and the published results in the same cells of the second sheet", async () => {
    const file = await openSample(rubric);
    const [scores, published] = [sample.sheet, "Công bố"].map((name) => gridOf(file, name));
    const table = readTable(await readFile(path.join(ROOT, "tests", "data", "published", `${rubric}.csv`), "utf8"));
    const firstRow = 1 + (scores?.values.findIndex((row) => row[0] === 1) ?? NaN);
    for (const [index, row] of table.entries()) {
      for (const [column, { kind, source }] of sample.columns.entries()) {
        if (kind === "order" || kind === "unit" || (row[source] ?? "").includes("không cung cấp")) continue;
        const text = row[source] ?? "";
        const value = text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text);
        const isResult = kind === "total" || kind === "tier" || kind === "rank";
        expect(published?.values[firstRow - 1 + index]?.[column]).toBe(value);
        expect(scores?.values[firstRow - 1 + index]?.[column]).toBe(isResult ? null : value);
      }
    }
  });
});

test("the district that submitted nothing says so across its row", async () => {
  const file = await openSample("cao-bang-2020-huyen");
  expect(file.sheets[0]?.cells.at(20, 3)?.value).toBe("Không xếp hạng do không cung cấp số liệu.");
  expect(file.sheets[0]?.merges).toContainEqual({ row: 20, column: 3, rows: 1, columns: 13 });
});
