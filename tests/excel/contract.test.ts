import { checkContract } from "../../src/excel/contracts/checkContract";
import type { Surroundings, Verdict } from "../../src/excel/contracts/checkContract";
import { SUBJECTS } from "../../src/excel/contracts/contract";
import type { Contract } from "../../src/excel/contracts/contract";
import { CONTRACTS } from "../../src/excel/contracts/contracts";
import { freeNames, tidy } from "../../src/excel/contracts/temporary";
import { openHostedExcel } from "./support/hostedExcel";
import type { HostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";

const surroundings: Surroundings = {
  temporary: freeNames(["Sheet1"]),
  patience: { most: 2000, vain: 20 },
  isCalculationAutomatic: true,
};

async function check(contract: Contract, others: Partial<Surroundings> = {}): Promise<Verdict> {
  return checkContract(contract, { ...surroundings, ...others });
}

function open(excelApi: string): HostedExcel {
  requirements.excelApi = excelApi;
  return openHostedExcel();
}

describe.each(["1.17", "1.7"])("on the real Office.js with ExcelApi %s", (excelApi) => {
  const minor = Number(excelApi.split(".")[1]);
  describe.each(SUBJECTS)("%s", (subject) => {
    const contracts = CONTRACTS.filter((contract) => contract.subject === subject);
    test.each(contracts.map((contract) => [contract.name.en, contract] as const))("%s", async (_name, contract) => {
      const { book } = open(excelApi);
      const isApplicable = contract.needs === undefined || contract.needs <= minor;
      expect(await check(contract)).toEqual(
        isApplicable ? { status: "passed" } : { status: "not-applicable", needs: "excel-api" },
      );
      await tidy(surroundings.temporary);
      expect(book.model.getters.getSheetIds().map((id) => book.model.getters.getSheetName(id))).toEqual(["Sheet1"]);
      expect([...book.customXml]).toEqual([]);
    });
  });
});

test("contracts are told apart by their ids", () => {
  expect(new Set(CONTRACTS.map(({ id }) => id)).size).toBe(CONTRACTS.length);
  for (const { id } of CONTRACTS) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

function contractOf(id: string): Contract {
  const found = CONTRACTS.find((contract) => contract.id === id);
  if (found === undefined) throw new Error(`There is no contract ${id}.`);
  return found;
}

describe("a contract is seen failing", () => {
  beforeEach(() => {
    open("1.17");
  });

  test("when the adapter writes texts as they are typed", async () => {
    const verdict = await check(contractOf("texts-numbers"), {
      adapt: (workbook) => ({
        ...workbook,
        async write(sheet, blocks) {
          await Excel.run(async (context) => {
            const contents = blocks[0]?.contents ?? [];
            const range = context.workbook.worksheets.getItem(sheet).getRange(`A1:A${contents.length}`);
            range.values = contents.map((row) => [...row]);
            await context.sync();
          });
          return { ok: true, value: { sheet, parts: [] } };
        },
      }),
    });
    expect(verdict).toMatchObject({ status: "broken" });
    const { expected, seen } = verdict as Extract<Verdict, { status: "broken" }>;
    expect(expected).toContainEqual(["0012"]);
    expect(seen).toContainEqual([12]);
  });

  test("when restoring does nothing", async () => {
    const verdict = await check(contractOf("restoring-contents"), {
      adapt: (workbook) => ({ ...workbook, restore: () => Promise.resolve({ ok: true, value: undefined }) }),
    });
    expect(verdict).toMatchObject({
      status: "broken",
      expected: {
        formulas: [
          ["Tên", "0012", "=x"],
          ["=1+1", "", 3.5],
          [expect.any(String), "=2*2", ""],
        ],
      },
      seen: {
        formulas: [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
    });
  });

  test("when Excel does not tell what was selected", async () => {
    const verdict = await check(contractOf("watching-selections"), {
      patience: { most: 50, vain: 0 },
      adapt: (workbook) => ({
        ...workbook,
        watch: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
      }),
    });
    expect(verdict).toMatchObject({
      status: "broken",
      expected: { among: [{ activated: true }, { selected: { row: 2, column: 1, rows: 1, columns: 2 } }] },
      seen: [],
    });
  });

  test("when a refusal is taken for a success", async () => {
    const verdict = await check(contractOf("writing-refused-when-protected"), {
      adapt: (workbook) => ({
        ...workbook,
        write: (sheet) => Promise.resolve({ ok: true, value: { sheet, parts: [] } }),
      }),
    });
    expect(verdict).toMatchObject({
      status: "broken",
      expected: { problems: [{ code: "cells-locked" }] },
      seen: { value: { parts: [] } },
    });
  });
});

test("a refusal of Excel is told by its code", async () => {
  const hosted = open("1.17");
  hosted.answer = (text, pass, reply) => {
    if (!text.includes("RAND")) pass();
    else
      reply({
        statusCode: 500,
        headers: {},
        body: JSON.stringify({ error: { code: "GeneralException", message: "Hỏng" } }),
      });
  };
  expect(await check(contractOf("recalculating-everything"))).toMatchObject({
    status: "error",
    code: "GeneralException",
  });
});

test("without automatic calculation a contract about it does not apply", async () => {
  open("1.17");
  expect(await check(contractOf("recalculating-everything"), { isCalculationAutomatic: false })).toEqual({
    status: "not-applicable",
    needs: "automatic-calculation",
  });
});
