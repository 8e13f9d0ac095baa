import { readFileSync } from "node:fs";
import path from "node:path";
import { checkRequirementSets, manifestFloor } from "../../tools/requirementSets/checkRequirementSets";
import type { RequirementCheck } from "../../tools/requirementSets/checkRequirementSets";
import { describeRequirementSets } from "../../tools/requirementSets/describeRequirementSets";
import { sourceProgram, textProgram } from "../../tools/requirementSets/officeProgram";

jest.setTimeout(120_000);

const FLOOR = new Map([["ExcelApi", "1.7"]]);

const ASK = `
export const NAMES = ["values", "text"];
export const isExcelApiSupported = (minor: number): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", \`1.\${minor}\`);
`;

/** Each text is the body of a function over a range; a marked line is where the check must object. */
const REFUSED: Readonly<Record<string, { readonly body: string; readonly says: string }>> = {
  call: { body: `range.getSpillingToRange();`, says: "Excel.Range.getSpillingToRange is ExcelApi 1.12" },
  read: { body: `return range.hasSpill;`, says: "Excel.Range.hasSpill is ExcelApi 1.12" },
  assignment: {
    body: `sheet.name = "A"; sheet.showGridlines = false;`,
    says: "Excel.Worksheet.showGridlines is ExcelApi 1.8",
  },
  destructured: {
    body: `const { tables } = sheet; const { linkedEntityCellValue: { } = {} } = {} as { linkedEntityCellValue?: object }; const { hasSpill: spills } = range; return [tables, spills];`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  loaded: { body: `range.load(["values", "hasSpill"]);`, says: "Excel.Range.hasSpill is ExcelApi 1.12" },
  loadedPath: {
    body: `sheet.load("tables/items/autoFilter");`,
    says: "Excel.Table.autoFilter is ExcelApi 1.9",
  },
  loadedByContext: { body: `context.load(range, "values, hasSpill");`, says: "Excel.Range.hasSpill is ExcelApi 1.12" },
  loadedObject: {
    body: `range.load({ values: true, hasSpill: true });`,
    says: "Excel.Interfaces.RangeLoadOptions.hasSpill is ExcelApi 1.12",
  },
  enumeration: { body: `return Excel.RangeCopyType.formats;`, says: "Excel.RangeCopyType.formats is ExcelApi 1.9" },
  option: {
    body: `await Excel.run({ mergeUndoGroup: true }, async () => undefined);`,
    says: "Excel.RunOptions.mergeUndoGroup is ExcelApi 1.20",
  },
  elementAccess: {
    body: `for (const name of ["values", "hasSpill"] as const) console.log(range[name]);`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  commonApi: {
    body: `Office.context.ui.openBrowserWindow("https://a");`,
    says: "Office.UI.openBrowserWindow is OpenBrowserWindowApi 1.1, not every Excel has OpenBrowserWindowApi",
  },
  twoSets: {
    body: `if (Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")) await Office.actions.getShortcuts();`,
    says: "Office.Actions.getShortcuts is SharedRuntime 1.1",
  },
  askedForLess: {
    body: `if (isExcelApiSupported(11)) return range.hasSpill;`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  otherBranch: {
    body: `if (isExcelApiSupported(12)) return 1; else return range.hasSpill;`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  oneOfTwo: {
    body: `if (isExcelApiSupported(12) || sheet.isNullObject) return range.hasSpill;`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  notLeft: {
    body: `if (!isExcelApiSupported(12)) console.log("old"); return range.hasSpill;`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  calledWithoutAsking: {
    body: `if (isExcelApiSupported(12)) spills(); spills(); function spills() { return range.hasSpill; }`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  chosenNames: {
    body: `range.load(sheet.isNullObject ? ["values", "hasSpill"] : ["values"]);`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  parameterOfOneCall: {
    body: `spills(isExcelApiSupported(12)); spills(true); function spills(can: boolean) { return can && range.hasSpill; }`,
    says: "Excel.Range.hasSpill is ExcelApi 1.12",
  },
  withAnArgument: {
    body: `if (!Office.context.requirements.isSetSupported("File")) return; Office.context.document.getFileAsync(Office.FileType.Compressed);`,
    says: "Office.Document.getFileAsync is CompressedFile 1.1",
  },
  notLiteral: { body: `range.load(String(sheet).split(""));`, says: "cannot be told from the text" },
  misspelt: { body: `range.load("valeus");`, says: "cannot be told from the text" },
};

const GUARDED: Readonly<Record<string, string>> = {
  atTheFloor: `range.load(["values", "rowHidden"]); sheet.load("protection/protected"); sheet.onChanged.add(async () => undefined);`,
  inside: `if (isExcelApiSupported(12)) return range.hasSpill;`,
  askedForMore: `if (isExcelApiSupported(13)) { range.load("hasSpill"); }`,
  leftBefore: `if (!isExcelApiSupported(12)) return null; await context.sync(); return range.hasSpill;`,
  thrownBefore: `if (!isExcelApiSupported(12)) { throw new Error("old"); } return range.hasSpill;`,
  chosen: `return isExcelApiSupported(12) ? range.hasSpill : null;`,
  and: `return isExcelApiSupported(12) && range.hasSpill;`,
  or: `return !isExcelApiSupported(12) || range.hasSpill;`,
  elseBranch: `if (!isExcelApiSupported(12)) return 1; else return range.hasSpill;`,
  both: `if (sheet.isNullObject || !isExcelApiSupported(12)) return; return range.hasSpill;`,
  constant: `const canSpill = isExcelApiSupported(12); return canSpill ? range.hasSpill : null;`,
  named: `const canSpill = () => isExcelApiSupported(12); if (canSpill()) return range.hasSpill;`,
  callback: `if (isExcelApiSupported(12)) return [range].map((one) => one.hasSpill);`,
  allCallsAsk: `if (isExcelApiSupported(12)) { spills(); console.log([1].map(spills)); } function spills(): boolean { return range.hasSpill && spills(); }`,
  throughAnother: `return isExcelApiSupported(12) ? outer() : null; function outer() { return inner(); } function inner() { return range.hasSpill; }`,
  parameter: `return spills(isExcelApiSupported(12)); function spills(can: boolean) { range.load(can ? ["hasSpill"] : ["values"]); }`,
  constantNames: `range.load(NAMES);`,
  found: `const { document } = Office.context; if (typeof document?.getFileAsync !== "function") return; document.getFileAsync(Office.FileType.Compressed);`,
  setSupported: `if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow("https://a");`,
  twoSets: `const { requirements } = Office.context; if (requirements.isSetSupported("KeyboardShortcuts", "1.1") && requirements.isSetSupported("SharedRuntime", "1.1")) await Office.actions.getShortcuts();`,
  readEarlierThanSet: `return sheet.visibility;`,
};

const fileOf = (kind: string, name: string): string => `src/excel/${kind}-${name}.ts`;
const textOf = (body: string): string =>
  `import { isExcelApiSupported, NAMES } from "./ask";
export async function use(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range) {
  await context.sync(); isExcelApiSupported(1);
  ${body}
}`;

describe("the check of requirement sets", () => {
  let check: RequirementCheck;
  beforeAll(() => {
    const texts = {
      "src/excel/ask.ts": ASK,
      ...Object.fromEntries(Object.entries(REFUSED).map(([name, { body }]) => [fileOf("refused", name), textOf(body)])),
      ...Object.fromEntries(Object.entries(GUARDED).map(([name, body]) => [fileOf("guarded", name), textOf(body)])),
    };
    check = checkRequirementSets(textProgram(texts), FLOOR);
  });

  test.each(Object.keys(REFUSED))("objects once: %s", (name) => {
    const found = check.violations.filter(({ file }) => file === fileOf("refused", name));
    expect(found).toEqual([
      {
        file: fileOf("refused", name),
        line: 4,
        sentence: expect.stringContaining(REFUSED[name]?.says ?? "") as string,
      },
    ]);
  });

  test.each(Object.keys(GUARDED))("lets pass: %s", (name) => {
    expect(check.violations.filter(({ file }) => file === fileOf("guarded", name))).toEqual([]);
  });

  test("says what to do", () => {
    const sentences = check.violations.map(({ sentence }) => sentence);
    expect(sentences).toContain(
      "Excel.Range.getSpillingToRange is ExcelApi 1.12, the floor is ExcelApi 1.7: ask `isExcelApiSupported(12)` first and say what happens without it.",
    );
    expect(sentences).toContain(
      'Office.UI.openBrowserWindow is OpenBrowserWindowApi 1.1, not every Excel has OpenBrowserWindowApi: ask `Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")` first and say what happens without it.',
    );
  });
});

describe("the add-in", () => {
  let check: RequirementCheck;
  beforeAll(() => {
    check = checkRequirementSets(sourceProgram(), manifestFloor());
  });

  test("its floor is ExcelApi 1.7", () => {
    expect(manifestFloor()).toEqual(FLOOR);
  });

  test("asks before it uses a member that an Excel at the floor lacks", () => {
    const told = check.violations.map(({ file, line, sentence }) => `${file}:${String(line)} ${sentence}`);
    expect(told).toEqual([]);
  });

  test("finds what the adapter uses", () => {
    const members = new Map(check.uses.map(({ member, requirements }) => [member, requirements]));
    expect(members.get("Excel.Range.rowHidden")).toEqual([{ set: "ExcelApi", version: "1.2" }]);
    expect(members.get("Excel.Range.getMergedAreasOrNullObject")).toEqual([{ set: "ExcelApi", version: "1.13" }]);
    expect(members.get("Excel.Workbook.customXmlParts")).toEqual([{ set: "ExcelApi", version: "1.5" }]);
    expect(members.get("Excel.Worksheet.getUsedRangeOrNullObject")).toEqual([{ set: "ExcelApi", version: "1.4" }]);
    expect(members.get("Excel.RunOptions.delayForCellEdit")).toEqual([{ set: "ExcelApi", version: "1.5" }]);
  });

  test("docs/requirement-sets.md lists it; `npm run requirement-sets` writes it anew", () => {
    const written = readFileSync(path.join(__dirname, "../../docs/requirement-sets.md"), "utf8");
    expect(written).toBe(describeRequirementSets(check));
  });
});
