import { startOffice } from "../../src/excel/startOffice";
import { LANGUAGES, dictionary } from "../../src/locales";

interface Pretended {
  readonly host: string | null;
  readonly excelApi: number;
  readonly others?: readonly string[];
}

/** Puts an Office into the global scope that supports what it is told. */
function pretend({ host, excelApi, others = [] }: Pretended): void {
  const isSetSupported = (name: string, version: string): boolean =>
    name === "ExcelApi" ? Number(version.split(".")[1]) <= excelApi : others.includes(name);
  const office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: host === null ? null : "PC" }),
    context: { displayLanguage: "vi-VN", requirements: { isSetSupported } },
  };
  Object.assign(globalThis, { Office: office });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("tells what this Excel can do", async () => {
  pretend({ host: "Excel", excelApi: 14, others: ["CustomFunctionsRuntime", "SharedRuntime"] });
  expect(await startOffice()).toEqual({
    ok: true,
    value: {
      platform: "PC",
      language: "vi-VN",
      excelApi: "1.14",
      customFunctions: true,
      sharedRuntime: true,
      limits: [],
    },
  });
});

test("an Excel without custom functions is good enough: the pane fills native formulas", async () => {
  pretend({ host: "Excel", excelApi: 7 });
  expect(await startOffice()).toMatchObject({
    ok: true,
    value: { excelApi: "1.7", customFunctions: false, sharedRuntime: false, limits: ["sharedRuntime", "merges"] },
  });
});

test("custom functions count only with the shared runtime that the manifest asks for, whatever Excel says of them", async () => {
  pretend({ host: "Excel", excelApi: 17, others: ["CustomFunctionsRuntime"] });
  expect(await startOffice()).toMatchObject({ value: { customFunctions: false, limits: ["sharedRuntime"] } });
  pretend({ host: "Excel", excelApi: 17, others: ["SharedRuntime"] });
  expect(await startOffice()).toMatchObject({ value: { customFunctions: false, limits: ["customFunctions"] } });
});

test("a page outside Excel, an old Excel and a missing Office.js are told apart, each with a sentence", async () => {
  const outcomes = [await startOffice()];
  pretend({ host: null, excelApi: 17 });
  outcomes.push(await startOffice());
  pretend({ host: "Excel", excelApi: 6 });
  outcomes.push(await startOffice());
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  expect(problems).toEqual([
    { code: "office-missing" },
    { code: "outside-excel" },
    { code: "excel-too-old", needed: "1.7" },
  ]);
  for (const language of LANGUAGES) {
    expect(new Set(problems.map((problem) => dictionary(language).excel.officeProblem(problem))).size).toBe(3);
  }
});
