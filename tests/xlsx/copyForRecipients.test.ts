import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cellAddress } from "../../src/grid/address";
import type { Block } from "../../src/grid/block";
import { formulaAt } from "../../src/grid/grid";
import type { Grid } from "../../src/grid/grid";
import { readOwnFormula } from "../../src/filling/formulas/ownFormula";
import { copyForRecipients } from "../../src/xlsx/copyForRecipients";
import { createXlsx } from "../../src/xlsx/createXlsx";
import type { CellEdit } from "../../src/xlsx/edits";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { runMain, sample, temporaryFolder } from "../cli/runMain";
import { Engine, registerCqdt } from "../filling/support/engine";

const folder = temporaryFolder();

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

function opened(bytes: Uint8Array): XlsxFile {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.problems[0].code);
  return file.value;
}

/** A bundled sample filled with CQDT functions. */
async function filled(id: string): Promise<XlsxFile> {
  const path = join(folder, `${id}.xlsx`);
  await runMain("evaluate", sample(id), "--rubric", id, "--mode", "functions", "--out", path);
  return opened(new Uint8Array(await readFile(path)));
}

/** The same file with some cells of its first sheet changed. */
function changed(file: XlsxFile, cells: readonly CellEdit[]): XlsxFile {
  return opened(saveXlsx(file, { sheets: [{ sheet: file.sheets[0]?.name ?? "", cells }], keepsValues: true }));
}

function grids(file: XlsxFile): readonly Grid[] {
  return file.sheets.map(({ name }) => gridOf(file, name));
}

function ownCalls(file: XlsxFile): readonly string[] {
  return grids(file).flatMap(
    ({ formulas }) => formulas.flat().filter((formula) => readOwnFormula(formula ?? "") !== null) as string[],
  );
}

/** Where a result column's formula stands, by the function it calls. */
function cellsOf(file: XlsxFile, name: string): readonly { readonly row: number; readonly column: number }[] {
  const [grid] = grids(file);
  if (grid === undefined) return [];
  return grid.formulas.flatMap((row, down) =>
    row.flatMap((formula, right) =>
      formula?.startsWith(`=CQDT.${name}(`) === true ? [{ row: down + 1, column: right + 1 }] : [],
    ),
  );
}

/** What an engine that knows no CQDT function shows for every formula of a sheet. */
function recomputed(grid: Grid): readonly (readonly [string, unknown])[] {
  const blocks: Block[] = [];
  grid.formulas.forEach((row, down) =>
    row.forEach((formula, right) => {
      if (formula !== null) blocks.push({ row: down + 1, column: right + 1, contents: [[{ formula }]] });
    }),
  );
  const engine = new Engine(grid, blocks, grid.rows + 400);
  return blocks.map(({ row, column }) => [cellAddress(row, column), engine.shown(cellAddress(row, column))]);
}

describe.each(["bac-kan-2020-tinh", "cao-bang-2020-so", "bac-giang-2021-huyen-ung-dung"])("of %s", (id) => {
  test("values show the same, without a CQDT function and without what CQDT remembers", async () => {
    const file = await filled(id);
    const copy = copyForRecipients(file, "values");
    const received = opened(copy.bytes);
    expect(ownCalls(file).length).toBeGreaterThanOrEqual(50);
    expect(ownCalls(received)).toEqual([]);
    expect(grids(received).map(({ values }) => values)).toEqual(grids(file).map(({ values }) => values));
    const text = [...received.parts].flatMap(([part, bytes]) =>
      /_xldudf|urn:cqdt/.test(new TextDecoder().decode(bytes)) ? [part] : [],
    );
    expect(text).toEqual([]);
    expect(copy.sheets.flatMap(({ asValues, unanswered }) => [...asValues, ...unanswered])).toEqual([]);
  });

  test("Excel's own formulas show the same and compute the same", async () => {
    const file = await filled(id);
    const received = opened(copyForRecipients(file, "formulas").bytes);
    const [before] = grids(file);
    const [after] = grids(received);
    if (before === undefined || after === undefined) throw new Error("a sheet is missing");
    expect(ownCalls(received)).toEqual([]);
    expect(after.values).toEqual(before.values);
    expect(after.formulas.flat().filter((formula) => formula !== null)).toHaveLength(ownCalls(file).length);
    const close = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(9)) : (value ?? ""));
    const shown = new Map(
      after.values.flatMap((row, down) => row.map((value, right) => [cellAddress(down + 1, right + 1), close(value)])),
    );
    for (const [address, value] of recomputed(after))
      expect([address, close(value)]).toEqual([address, shown.get(address)]);
  });

  test("every other part keeps its bytes", async () => {
    const file = await filled(id);
    const received = opened(copyForRecipients(file, "values").bytes);
    const changedParts = [...file.parts].flatMap(([part, bytes]) => {
      const now = received.parts.get(part);
      return now !== undefined && Buffer.from(now).equals(Buffer.from(bytes)) ? [] : [part];
    });
    const [sheet] = file.sheets;
    const isExpected = (part: string): boolean =>
      part === sheet?.part || part.startsWith("customXml/") || /^\[Content_Types\]|rels$|calcChain/.test(part);
    expect(changedParts.filter((part) => !isExpected(part))).toEqual([]);
    expect(received.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
      file.sheets.map(({ conditionalFormats }) => conditionalFormats),
    );
  });
});

describe("a formula that no fill wrote", () => {
  test("becomes its value, and so does Excel's formula that would rest on it", async () => {
    const file = await filled("cao-bang-2020-so");
    const [total] = cellsOf(file, "TOTAL");
    const [rank] = cellsOf(file, "RANK");
    if (total === undefined || rank === undefined) throw new Error("the sample has no results");
    const edited = changed(file, [
      { ...total, content: { formula: '=CQDT.TOTAL("cao-bang-2020-so",G6:L6)+1' }, shown: 42 },
    ]);
    const copy = copyForRecipients(edited, "formulas");
    const [sheet] = copy.sheets;
    expect(sheet?.asValues).toContain(cellAddress(total.row, total.column));
    expect(sheet?.asValues).toContain(cellAddress(rank.row, rank.column));
    const received = gridOf(opened(copy.bytes), edited.sheets[0]?.name ?? "");
    expect(received.values[total.row - 1]?.[total.column - 1]).toBe(42);
    expect(formulaAt(received, total.row, total.column)).toBeNull();
    expect(sheet?.formulas).toBeGreaterThan(0);
  });

  test("one that spills is replaced with all it shows", async () => {
    const file = await filled("cao-bang-2020-so");
    const area = { row: 40, column: 2, rows: 1, columns: 2 };
    const edited = changed(file, [
      {
        row: 40,
        column: 2,
        content: { formula: '=CQDT.EVALUATE("cao-bang-2020-so",B6:L25)' },
        shown: "Sở Y tế",
        arrayArea: area,
      },
      { row: 40, column: 3, content: 53.7 },
    ]);
    const copy = copyForRecipients(edited, "formulas");
    const received = gridOf(opened(copy.bytes), edited.sheets[0]?.name ?? "");
    expect(received.values[39]?.slice(1, 3)).toEqual(["Sở Y tế", 53.7]);
    expect(received.formulas[39]?.slice(1, 3)).toEqual([null, null]);
    expect(copy.sheets[0]?.asValues).toEqual(expect.arrayContaining(["B40", "C40"]));
  });
});

describe("cells that nobody answered for", () => {
  test("get the value that follows from the scores", async () => {
    const file = await filled("cao-bang-2020-so");
    const [tier] = cellsOf(file, "TIER");
    if (tier === undefined) throw new Error("the sample has no tiers");
    const grid = gridOf(file, file.sheets[0]?.name ?? "");
    const value = grid.values[tier.row - 1]?.[tier.column - 1];
    const formula = formulaAt(grid, tier.row, tier.column) ?? "";
    const edited = changed(file, [{ ...tier, content: { formula }, shown: "#NAME?" }]);
    const copy = copyForRecipients(edited, "values");
    const received = gridOf(opened(copy.bytes), grid.sheet);
    expect(received.values[tier.row - 1]?.[tier.column - 1]).toBe(value);
    expect(copy.sheets[0]?.unanswered).toEqual([]);
  });

  test("are named when nothing follows for them, and stay errors", () => {
    const file = opened(
      createXlsx({
        sheets: [
          {
            name: "Nháp",
            cells: [
              { row: 2, column: 3, content: { formula: '=CQDT.MAX("khong-co")' }, shown: "#NAME?" },
              { row: 3, column: 3, content: { formula: '=CQDT.TIER("khong-co",A1)' }, shown: "#N/A" },
            ],
          },
        ],
        font: { name: "Times New Roman", size: 12 },
      }),
    );
    const copy = copyForRecipients(file, "values");
    expect(copy.sheets[0]?.unanswered).toEqual(["C2"]);
    const received = gridOf(opened(copy.bytes), "Nháp");
    expect([received.values[1]?.[2], received.values[2]?.[2]]).toEqual(["#NAME?", "#N/A"]);
    expect(received.formulas.flat().filter((formula) => formula !== null)).toEqual(["=#NAME?", "=#N/A"]);
  });
});

test("a column of an Excel table no longer enters CQDT formulas into new rows", async () => {
  const file = await filled("cao-bang-2020-so");
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="B" displayName="B" ref="A5:B7"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>_xldudf_CQDT_MAX("x")</calculatedColumnFormula></tableColumn></tableColumns></table>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table1.xml"/></Relationships>';
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const name = sheet.part.split("/").at(-1) ?? "";
  const parts = new Map([
    ...file.parts,
    ["xl/tables/table1.xml", encode(table)],
    [`xl/worksheets/_rels/${name}.rels`, encode(relations)],
  ]);
  const received = opened(copyForRecipients({ ...file, parts }, "values").bytes);
  expect(new TextDecoder().decode(received.parts.get("xl/tables/table1.xml"))).toBe(
    table.replace(/<calculated.*<\/calculatedColumnFormula>/, ""),
  );
});

test("a workbook without CQDT functions stays as it is", async () => {
  const file = opened(new Uint8Array(await readFile(sample("cao-bang-2020-so"))));
  const copy = copyForRecipients(file, "formulas");
  expect(copy.sheets).toEqual([]);
  expect(opened(copy.bytes).parts).toEqual(file.parts);
});
