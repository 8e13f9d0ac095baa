import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../src/evaluation/contract";
import type { Memory, SheetMemory } from "../../src/memory/memory";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

const RUBRIC = "cao-bang-2020-so";
const SHEET = "Bảng 1";
const folder = temporaryFolder();

/** Cao Bằng's table with one heading that says nothing, column D, as the pane's user saved it. */
function savedWith(remembered: unknown): string {
  const [headings = [], ...units] = board();
  const rows = [headings.map((heading, index) => (index === 3 ? "Mục 2" : heading)), ...units];
  const opened = openXlsx(workbook({ [SHEET]: rows }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const file = join(folder, "saved.xlsx");
  writeFileSync(file, saveXlsx(opened.value, { remember: { memory: remembered } }));
  return file;
}

function memoryOf(changes: Partial<SheetMemory>): Memory {
  const settled: SheetMemory = {
    rubric: RUBRIC,
    choices: { columns: { applications: 4 } },
    outputs: ["total"],
    mode: "values",
    highlight: { unranked: true, belowMinimum: true, threshold: null },
    ruleIds: [],
    ...changes,
  };
  return { version: 1, sheets: { [SHEET]: settled } };
}

async function totals(file: string): Promise<readonly unknown[]> {
  const { out } = await runMain("evaluate", file, "--rubric", RUBRIC, "--json");
  return (JSON.parse(out) as Contract).units.map((unit) => unit.totals.total);
}

test("a column that was chosen in the pane is the column that is read", async () => {
  expect(await totals(savedWith(memoryOf({})))).toEqual([53.7, 48.8]);
});

test.each([
  ["for another rubric", memoryOf({ rubric: "cao-bang-2020-huyen" })],
  ["in another form", "{"],
  ["by another version", { version: 2 }],
])("what was settled %s does not count", async (_, remembered) => {
  expect(await totals(savedWith(remembered))).toEqual([38.8, 35.1]);
});
