import { expectEqual } from "../../../src/excel/contracts/expectations";
import type { Contract } from "../../../src/excel/contracts/contract";
import { CONTRACTS } from "../../../src/excel/contracts/contracts";
import { diagnose } from "../../../src/excel/diagnosis/diagnose";
import type { DiagnosisRequest } from "../../../src/excel/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/excel/diagnosis/diagnosis";
import { functionProbe } from "../../../src/functions/functionProbe";
import type { WorkOptions } from "../../../src/excel/workbook";
import { registerCqdtFunctions } from "../../workbench/support";
import { openHostedExcel } from "../support/hostedExcel";
import type { HostedExcel } from "../support/hostedExcel";
import { requirements } from "../support/loadOfficeJs";

const MEMORY = '<cqdt xmlns="urn:cqdt:remember"><entry key="memory">{"version":1,"sheets":{}}</entry></cqdt>';
const FOREIGN = '<notes xmlns="urn:example:notes"><note>giữ nguyên</note></notes>';

const request: DiagnosisRequest = {
  probe: functionProbe(),
  patience: { most: 2000, vain: 10 },
  now: new Date("2026-01-02T03:04:05Z"),
};

beforeAll(() => {
  registerCqdtFunctions();
});

/** A workbook of a user: two sheets, the second one open with a range selected, and parts of two programs. */
function open(structure = { isProtected: false }): HostedExcel {
  requirements.excelApi = "1.17";
  const cells = { A1: "Đơn vị", B1: "=1+1" };
  const hosted = openHostedExcel(
    {
      version: "19.3.2",
      sheets: [
        { id: "sheet1", name: "Bí mật", rowNumber: 20, colNumber: 8, cells },
        { id: "sheet2", name: "Huyện A", rowNumber: 20, colNumber: 8, cells, isLocked: true },
      ],
    },
    {
      customXml: new Map([
        ["{1}", MEMORY],
        ["{2}", FOREIGN],
      ]),
      structure,
    },
  );
  const { model } = hosted.book;
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "sheet2" });
  model.selection.selectCell(2, 3);
  return hosted;
}

/** All that a self-check could change of the workbook. */
function stateOf({ book }: HostedExcel): unknown {
  const { getters } = book.model;
  const { sheets, styles, formats, borders } = book.model.exportData();
  return {
    sheets,
    styles,
    formats,
    borders,
    customXml: [...book.customXml],
    active: getters.getActiveSheetId(),
    selection: getters.getSelectedZone(),
  };
}

async function report(others: Partial<DiagnosisRequest> = {}, options: WorkOptions = {}): Promise<Diagnosis> {
  const outcome = await diagnose({ ...request, ...others }, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function contract(id: string, check: Contract["check"]): Contract {
  return { id, subject: "reading", name: { vi: id, en: id }, check };
}

function refuse(hosted: HostedExcel, what: string, times = Infinity): void {
  const { answer } = hosted;
  let left = times;
  hosted.answer = (text, pass, reply) => {
    if (!text.includes(what) || left <= 0) {
      answer(text, pass, reply);
      return;
    }
    left -= 1;
    const body = JSON.stringify({ error: { code: "GeneralException", message: "Hỏng" } });
    reply({ statusCode: 500, headers: {}, body });
  };
}

/** Thousands of cells are entered to measure the speed: spared where it is not asked for. */
function refuseMeasuring(hosted: HostedExcel): void {
  refuse(hosted, "=ROW()*COLUMN()");
}

test("every contract is kept by our host, the workbook is left as it was", async () => {
  const hosted = open();
  const before = stateOf(hosted);
  const shares: number[] = [];
  const found = await report({}, { onProgress: (share) => shares.push(share) });
  expect(found.contracts.map(({ id, name }) => [id, name])).toEqual(CONTRACTS.map(({ id, name }) => [id, name]));
  expect(found.contracts.map(({ id, verdict }) => [id, verdict])).toEqual(
    CONTRACTS.map(({ id }) => [id, { status: "passed" }]),
  );
  expect(found).toMatchObject({
    format: 1,
    at: "2026-01-02T03:04:05.000Z",
    complete: true,
    left: [],
    customFunction: { status: "answered" },
    environment: { host: "Excel", calculationMode: "Automatic", displayLanguage: "vi-VN", decimalSeparator: "." },
  });
  expect(found.environment.requirementSets.ExcelApi).toBe("1.17");
  expect(found.speed?.reading10000Cells).toBeGreaterThanOrEqual(0);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  expect(stateOf(hosted)).toEqual(before);
}, 120_000);

test("nothing of the workbook is in the report", async () => {
  refuseMeasuring(open());
  const listing = contract("lists-sheets", async ({ workbook }) => {
    expectEqual([], await workbook.sheets());
  });
  const throwing = contract("throws", async () => Promise.reject(new Error("Không đọc được trang Bí mật")));
  const found = await report({ contracts: [listing, throwing] });
  expect(found.contracts.map(({ verdict }) => verdict.status)).toEqual(["broken", "error"]);
  const text = JSON.stringify(found);
  expect(text).toContain("…");
  expect(text).not.toMatch(/Bí mật|Huyện A|Đơn vị|giữ nguyên/);
});

test("in a workbook whose structure is protected nothing is touched", async () => {
  const hosted = open({ isProtected: true });
  const before = stateOf(hosted);
  expect(await diagnose(request)).toEqual({
    ok: false,
    problems: [{ code: "structure-protected", sheet: "CQDT tạm 1" }],
  });
  expect(stateOf(hosted)).toEqual(before);
  expect(hosted.requests.join()).not.toContain("CQDT tạm");
});

test("what a contract leaves is removed, even where it fails", async () => {
  const hosted = open();
  refuseMeasuring(hosted);
  const before = stateOf(hosted);
  const untidy = contract("untidy", async ({ workbook, sheet, spareSheet, enter, protect }) => {
    await workbook.addSheet(spareSheet);
    await workbook.remember("choices", { a: 1 });
    await enter("A1", [[1]]);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    const rule = { kind: "unranked", criterion: "total", area, formula: "=$A1<5" } as const;
    await workbook.addRules(sheet, [rule]);
    await workbook.select(sheet, area);
    await protect();
    throw new TypeError("mistake");
  });
  const found = await report({ contracts: [untidy] });
  expect(found.contracts[0]?.verdict).toEqual({ status: "error", code: "TypeError", message: "mistake" });
  expect(found.left).toEqual([]);
  expect(stateOf(hosted)).toEqual(before);
});

test("a cancelled self-check says what was not run and leaves the workbook as it was", async () => {
  const hosted = open();
  const before = stateOf(hosted);
  const cancelled = new AbortController();
  const found = await report(
    { contracts: CONTRACTS.slice(0, 4) },
    {
      signal: cancelled.signal,
      onProgress: () => {
        cancelled.abort();
      },
    },
  );
  expect(found.complete).toBe(false);
  expect(found.contracts.map(({ verdict }) => verdict.status)).toEqual(["passed", "not-run", "not-run", "not-run"]);
  expect(found).toMatchObject({ customFunction: { status: "not-run" }, speed: null, left: [] });
  expect(stateOf(hosted)).toEqual(before);
});

test("a failure of Excel is told of the contract in which it came, and the rest goes on", async () => {
  const hosted = open();
  const before = stateOf(hosted);
  refuseMeasuring(hosted);
  refuse(hosted, "Sở Y tế", 1);
  const found = await report({ contracts: CONTRACTS.slice(0, 3) });
  expect(found.contracts.map(({ verdict }) => verdict.status)).toEqual(["error", "passed", "passed"]);
  expect(found.left).toEqual([]);
  expect(stateOf(hosted)).toEqual(before);
});

test("sheets that Excel will not remove are told", async () => {
  const hosted = open();
  refuse(hosted, '"Name":"Delete"');
  const found = await report({ contracts: CONTRACTS.slice(0, 1) });
  expect(found.left).toEqual(["sheets"]);
});

test("the time of a custom function that does not answer, and what its cell shows", async () => {
  refuseMeasuring(open());
  const probe = { ...request.probe, formula: "=CQDT.MISSING(A1)" };
  const { customFunction, speed } = await report({ contracts: [], probe, patience: { most: 30, vain: 5 } });
  expect(customFunction).toMatchObject({ status: "unanswered", seen: "#NAME?" });
  expect(speed).toBeNull();
});

test("in an Excel of the floor what it lacks does not apply, and nothing newer is asked for", async () => {
  open();
  requirements.excelApi = "1.7";
  const found = await report();
  const status = new Set(found.contracts.map(({ verdict }) => verdict.status));
  expect(status).toEqual(new Set(["passed", "not-applicable"]));
  expect(found.environment).toMatchObject({ decimalSeparator: null, requirementSets: { ExcelApi: "1.7" } });
  expect(found.left).toEqual([]);
}, 120_000);
