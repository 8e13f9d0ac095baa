import { openWorkbook } from "../../src/excel/openWorkbook";
import { engineWorkbook } from "./support/engineSheet";
import { expectValue } from "./support/expectValue";
import { openHostedExcel } from "./support/hostedExcel";
import type { HostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";
import { TEST_SHEET as SHEET } from "./support/testSheet";

/** The flag of a request that waits for the user to finish editing a cell. */
const DELAYED = 64;

/** The user edits a cell until the result is called: requests that wait are answered then, others are refused at once. */
function editCell(excel: HostedExcel): () => void {
  const waiting: (() => void)[] = [];
  excel.answer = (text, pass, reply) => {
    const { flags } = JSON.parse(text) as { flags: number };
    if ((flags & DELAYED) !== 0) waiting.push(pass);
    else {
      const error = { code: "InvalidOperationInCellEditMode", message: "Ô đang được nhập." };
      reply({ statusCode: 400, headers: {}, body: JSON.stringify({ error }) });
    }
  };
  return () => {
    excel.answer = (_text, pass) => pass();
    for (const pass of waiting) pass();
  };
}

const block = { row: 1, column: 1, contents: [[2]] };

function open(): HostedExcel {
  requirements.excelApi = "1.7";
  return openHostedExcel(engineWorkbook(1, 1, () => "1"));
}

async function value(): Promise<unknown> {
  return expectValue(await openWorkbook().readGrid(SHEET)).values[0]?.[0];
}

test("is told while it lasts", async () => {
  const excel = open();
  const workbook = openWorkbook();
  expect(await workbook.isEditing()).toBe(false);
  const leave = editCell(excel);
  expect(await workbook.isEditing()).toBe(true);
  leave();
  expect(await workbook.isEditing()).toBe(false);
});

test("what is asked meanwhile is done when the cell is left", async () => {
  const excel = open();
  const leave = editCell(excel);
  const writing = openWorkbook().write(SHEET, [block]);
  leave();
  expectValue(await writing);
  expect(await value()).toBe(2);
});

test("reading is cancelled without waiting for the cell", async () => {
  const excel = open();
  const leave = editCell(excel);
  const controller = new AbortController();
  const reading = openWorkbook().readGrid(SHEET, { signal: controller.signal });
  controller.abort();
  expect(await reading).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  leave();
});

test("a write that was sent and then cancelled is put back when the cell is left", async () => {
  const excel = open();
  const controller = new AbortController();
  let leave = (): void => undefined;
  excel.answer = (text, pass, reply) => {
    if (text.includes('"Name":"Formulas"')) {
      leave = editCell(excel);
      excel.answer(text, pass, reply);
      controller.abort();
    } else pass();
  };
  const writing = openWorkbook().write(SHEET, [block], { signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  leave();
  expect(await writing).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  expect(await value()).toBe(1);
});
