import { registries } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { openWorkbook } from "../../src/excel/openWorkbook";
import { CUSTOM_FUNCTIONS } from "../../src/functions/customFunctions";
import type { Block } from "../../src/grid/block";
import { columnName } from "../../src/grid/address";
import type { Outcome } from "../../src/outcome/outcome";
import { openHostWorkbook } from "../../src/workbench/host/hostWorkbook";
import { registerFunctions } from "../../src/workbench/registerFunctions";
import { engineWorkbook } from "../../tests/excel/support/engineSheet";
import { openHostedExcel } from "../../tests/excel/support/hostedExcel";
import { silenceEngine } from "../../tests/excel/support/silenceEngine";
import { makeFunctionMetadata } from "../functionMetadata";
import type { BenchRow } from "./benchRow";

const UNITS = 10_000;
const FEW_UNITS = 20;
const SHEET = "Bảng 1";
const RUBRIC = "cao-bang-2020-so";
const INDICATORS = 6;
const FUNCTIONS = ["TOTAL", "PERCENT", "TIER", "SHORTFALL"] as const;
const MEGABYTES_A_REQUEST = 4;
const REPETITIONS = 5;

/** Requests to Excel by the number of rows, and the functions in the engine against one that does nothing. */
export async function benchAdapter(): Promise<BenchRow[]> {
  silenceEngine();
  registerFunctions(makeFunctionMetadata("vi"), Object.fromEntries(CUSTOM_FUNCTIONS.map(({ id, run }) => [id, run])));
  return [await benchRequests(), benchFunctions()];
}

interface Traffic {
  readonly requests: number;
  readonly megabytes: number;
}

async function benchRequests(): Promise<BenchRow> {
  const few = await trafficOf(FEW_UNITS);
  const many = await trafficOf(UNITS);
  const allowed = Math.max(1, many.megabytes / MEGABYTES_A_REQUEST);
  return {
    name: `requests beyond those for ${String(FEW_UNITS)} units / one for each ${String(MEGABYTES_A_REQUEST)} MB`,
    ratio: (many.requests - few.requests) / allowed,
    limit: 1,
    detail: `reading, filling, highlighting: ${String(few.requests)} requests at ${String(FEW_UNITS)} units, ${String(many.requests)} at ${UNITS.toLocaleString("en")} (${many.megabytes.toFixed(1)} MB sent)`,
  };
}

async function trafficOf(units: number): Promise<Traffic> {
  const excel = openHostedExcel(sheetOf(units, []));
  const workbook = openWorkbook();
  done(await workbook.readGrid(SHEET));
  done(
    await workbook.write(
      SHEET,
      FUNCTIONS.map((name, index) => blockOf(name, index, units)),
    ),
  );
  const area = { row: 2, column: INDICATORS + 2, rows: units, columns: 1 };
  done(await workbook.addRules(SHEET, [{ kind: "below-minimum", area, formula: "=$H2<30" }]));
  const { requests } = excel;
  return { requests: requests.length, megabytes: requests.reduce((sum, text) => sum + text.length, 0) / 1_000_000 };
}

function blockOf(name: string, index: number, units: number): Block {
  return {
    row: 2,
    column: INDICATORS + 2 + index,
    formatLikeColumn: INDICATORS + 1,
    contents: Array.from({ length: units }, (_, unit) => [{ formula: formulaOf(`CQDT.${name}`, unit + 2) }]),
  };
}

function benchFunctions(): BenchRow {
  registries.functionRegistry.replace("CONSTANT.VALUE", {
    description: "",
    isExported: true,
    args: [
      { name: "rubric", description: "", type: ["ANY"] },
      { name: "scores", description: "", type: ["ANY", "RANGE"], acceptMatrix: true, repeating: true },
    ],
    compute: () => ({ value: 1 }),
  });
  const ours = openHostWorkbook(
    sheetOf(
      UNITS,
      FUNCTIONS.map((name) => `CQDT.${name}`),
    ),
  ).model;
  const constant = openHostWorkbook(
    sheetOf(
      UNITS,
      FUNCTIONS.map(() => "CONSTANT.VALUE"),
    ),
  ).model;
  const [ourTimes, constantTimes]: [number[], number[]] = [[], []];
  for (let run = 0; run < REPETITIONS; run += 1) {
    ourTimes.push(evaluationTime(ours));
    constantTimes.push(evaluationTime(constant));
  }
  const [our, base] = [median(ourTimes), median(constantTimes)];
  const cells = UNITS * FUNCTIONS.length;
  return {
    name: `${cells.toLocaleString("en")} CQDT cells in the engine / a function that returns a constant`,
    ratio: our / base,
    limit: 1.5,
    detail: `${our.toFixed(0)} ms / ${base.toFixed(0)} ms, medians of ${String(REPETITIONS)}`,
  };
}

function evaluationTime(model: Model): number {
  const start = performance.now();
  model.dispatch("EVALUATE_CELLS");
  return performance.now() - start;
}

/** A heading row, names in A, scores after them, then the functions. */
function sheetOf(units: number, functions: readonly string[]): object {
  return engineWorkbook(units + 1, 1 + INDICATORS + functions.length, (row, column) => {
    if (row === 1) return `Cột ${columnName(column)}`;
    if (column === 1) return `Đơn vị ${String(row)}`;
    const name = functions[column - INDICATORS - 2];
    return name === undefined ? String(((row * 7 + column * 13) % 50) / 10) : formulaOf(name, row);
  });
}

function formulaOf(name: string, row: number): string {
  return `=${name}("${RUBRIC}",B${String(row)}:${columnName(1 + INDICATORS)}${String(row)})`;
}

function done(outcome: Outcome<unknown, unknown>): void {
  if (!outcome.ok) throw new Error(`the bench's workbook refused: ${JSON.stringify(outcome.problems)}`);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
