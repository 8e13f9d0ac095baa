import { readFileSync } from "node:fs";
import { openHostedExcel } from "./support/hostedExcel";
import { openWorkbook } from "../../src/excel/openWorkbook";
import { openXlsx } from "../../src/xlsx/openXlsx";
import * as wd from "../../src/workbench/opening/workbookData";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { planFill } from "../../src/filling/planFill";
import { createNumberFormats } from "../../src/workbench/engine/numberFormats";
import { findRubric } from "../../src/rubric/library";
import { registerFunctions } from "../../src/workbench/registerFunctions";
import { makeFunctionMetadata } from "../../tools/functionMetadata";
import * as functions from "../../src/functions/functions";
test("bk", async () => {
  registerFunctions(makeFunctionMetadata("vi") as never, functions as never);
  const f = openXlsx(readFileSync("assets/samples/bac-kan-2020-tinh.xlsx"));
  if (!f.ok) throw new Error();
  const numberFormats = createNumberFormats();
  const x = openHostedExcel(wd.workbookData(f.value, numberFormats, ["a", "b"]), { numberFormats } as never);
  const book = openWorkbook();
  const grid = await book.readGrid();
  if (!grid.ok) { console.log(JSON.stringify(grid)); return; }
  const rubric = findRubric("bac-kan-2020-tinh")!;
  const ev = evaluateGrid(grid.value, rubric);
  if (!ev.ok) { console.log(JSON.stringify(ev)); return; }
  const e = ev.value;
  const plan = planFill({ grid: e.grid, scoreboard: e.scoreboard, rubric: e.rubric, units: e.units } as never, { mode: "functions", outputs: ["total", "percent", "tier", "rank"] });
  if (!plan.ok) { console.log(JSON.stringify(plan)); return; }
  console.log(plan.value.blocks.map((b) => JSON.stringify(b.contents.slice(0, 4))));
  x.answer = (text, pass) => { pass(); };
  const w = await book.write(plan.value.sheet, plan.value.blocks).catch((err) => err);
  console.log(w);
});
