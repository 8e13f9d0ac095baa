import type { FunctionProbe } from "../../functions/functionProbe";
import { createBench } from "../contracts/bench";
import type { Bench, Patience } from "../contracts/bench";
import { freshSheet, TEMPORARY_NAMESPACES } from "../contracts/temporary";
import type { TemporarySheets } from "../contracts/temporary";
import { isOfficeError } from "../failure";
import { openWorkbook } from "../openWorkbook";
import type { Diagnosis, FunctionReport, Speed } from "./diagnosis";

/** Whether a custom function answers, and how fast the adapter is, on a sheet made for it. */
export async function measure(
  probe: FunctionProbe,
  temporary: TemporarySheets,
  patience: Patience,
): Promise<Pick<Diagnosis, "customFunction" | "speed">> {
  const bench = createBench(
    {
      ...temporary,
      workbook: openWorkbook(TEMPORARY_NAMESPACES.memory),
      memoryNamespace: TEMPORARY_NAMESPACES.memory,
      foreignNamespace: TEMPORARY_NAMESPACES.foreign,
    },
    patience,
  );
  try {
    await freshSheet(temporary);
    const customFunction = await probeFunction(bench, probe, patience.most);
    await freshSheet(temporary);
    return { customFunction, speed: await measureSpeed(bench) };
  } catch (error) {
    if (isOfficeError(error)) return { customFunction: { status: "not-run" }, speed: null };
    throw error;
  }
}

/** Enters the formula and waits for its answer: a function that is not known, or still being loaded, shows an error. */
async function probeFunction(bench: Bench, probe: FunctionProbe, patience: number): Promise<FunctionReport> {
  if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")) return { status: "not-applicable" };
  const start = performance.now();
  const elapsed = (): number => Math.round(performance.now() - start);
  await bench.onSheet((sheet) => {
    sheet.getRangeByIndexes(0, 0, 1, probe.scores.length).values = [[...probe.scores]];
  });
  await bench.enter("A2", [[probe.formula]]);
  for (;;) {
    const [[seen] = [null]] = (await bench.read("A2")).values;
    if (typeof seen === "number" && Math.abs(seen - probe.expected) < 1e-9)
      return { status: "answered", milliseconds: elapsed() };
    if (elapsed() > patience) return { status: "unanswered", seen: String(seen), milliseconds: elapsed() };
    await bench.waitInVain();
  }
}

const FORMULAS = { rows: 200, columns: 10 };
const CELLS = { rows: 1000, columns: 10 };

/** The time of what the add-in does most, through the adapter; null when Excel refused it. */
async function measureSpeed(bench: Bench): Promise<Speed | null> {
  const { workbook, sheet } = bench;
  const contents = Array.from({ length: FORMULAS.rows }, () =>
    Array.from({ length: FORMULAS.columns }, () => ({ formula: "=ROW()*COLUMN()" })),
  );
  const begun = performance.now();
  const written = await workbook.write(sheet, [{ row: 1, column: 1, contents }]);
  if (!written.ok) return null;
  const writing2000Formulas = Math.round(performance.now() - begun);
  await bench.onSheet((worksheet) => {
    const rows = CELLS.rows - FORMULAS.rows;
    const { columns } = CELLS;
    worksheet.getRangeByIndexes(FORMULAS.rows, 0, rows, columns).values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => row * columns + column),
    );
  });
  const resumed = performance.now();
  const read = await workbook.readGrid(sheet);
  const reading10000Cells = Math.round(performance.now() - resumed);
  const isRead = read.ok && read.value.rows * read.value.columns === CELLS.rows * CELLS.columns;
  return isRead ? { writing2000Formulas, reading10000Cells } : null;
}
