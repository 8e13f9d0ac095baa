import { openWorkbook } from "../../../src/excel/openWorkbook";
import { openHostedExcel } from "../support/hostedExcel";
import type { HostedExcel } from "../support/hostedExcel";
import { expectValue } from "../support/expectValue";
import { addTestSheet, TEST_SHEET as SHEET } from "../support/testSheet";

/** More text than one request carries, so that cells are entered in several. */
const ROWS = 150;
const LENGTH = 32_000;
const written = Array.from({ length: ROWS }, (_, row) => [`mới ${String(row)} ${"m".repeat(LENGTH)}`]);

const isEntering = (request: string): boolean => request.includes('"Name":"Formulas"');

/** Lets Excel refuse the requests that enter cells and that `isRefused` picks by their number, 1-based. */
function refuseEntering(
  excel: HostedExcel,
  isRefused: (number: number) => boolean,
): { readonly entered: () => number } {
  let requests = 0;
  excel.answer = (request, pass, reply) => {
    if (isEntering(request)) requests += 1;
    if (isEntering(request) && isRefused(requests)) {
      const error = { code: "GeneralException", message: "Thông báo" };
      reply({ statusCode: 400, headers: {}, body: JSON.stringify({ error }) });
    } else pass();
  };
  return { entered: () => requests };
}

async function texts(): Promise<unknown> {
  return expectValue(await openWorkbook().readGrid(SHEET)).values;
}

test("an undo that Excel refuses half-way leaves every cell as it stood before the undo", async () => {
  const excel = openHostedExcel();
  await addTestSheet();
  const workbook = openWorkbook();
  const old = Array.from({ length: ROWS }, (_, row) => [`cũ ${String(row)} ${"c".repeat(LENGTH)}`]);
  expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: old }]));
  const snapshot = expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: written }]));
  const { entered } = refuseEntering(excel, (number) => number === 2);
  const outcome = await workbook.restore(snapshot);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "write-failed", sheet: SHEET, restored: true }] });
  expect(entered()).toBeGreaterThan(2);
  expect(await texts()).toEqual(written);
  expectValue(await workbook.restore(snapshot));
  expect(await texts()).toEqual(old);
});

test("cells that cannot be put back either are named", async () => {
  const excel = openHostedExcel();
  await addTestSheet();
  const workbook = openWorkbook();
  const snapshot = expectValue(await workbook.write(SHEET, [{ row: 2, column: 3, contents: [[1], [2]] }]));
  refuseEntering(excel, () => true);
  expect(await workbook.restore(snapshot)).toMatchObject({
    ok: false,
    problems: [{ code: "write-failed", sheet: SHEET, restored: false, cells: ["C2:C3"] }],
  });
});
