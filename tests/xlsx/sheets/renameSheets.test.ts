import { openXlsx } from "../../../src/xlsx/openXlsx";
import { gridOf } from "../../../src/xlsx/gridOf";
import { XlsxRefusal } from "../../../src/xlsx/problem";
import { readMentions } from "../../../src/xlsx/sheets/readMentions";
import { renameSheets } from "../../../src/xlsx/sheets/renameSheets";
import { saveXlsx } from "../../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../../src/xlsx/xlsxFile";
import { changedParts } from "../../support/packageDiff";
import { richXlsx } from "../../support/richPackage";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const rich = open(
  saveXlsx(open(richXlsx()), {
    newSheets: [
      { name: "Tổng hợp", cells: [{ row: 1, column: 1, content: { formula: "='Bảng điểm'!A1&\"'Bảng điểm'!A1\"" } }] },
    ],
  }),
);

test("formulas, charts and names follow; what says nothing of the sheet keeps its bytes", () => {
  const renamed = renameSheets(rich, new Map([["Bảng điểm", "It's & hạng"]]));
  expect(renamed.sheets.map(({ name }) => name)).toEqual([
    "It's & hạng",
    ...rich.sheets.slice(1).map(({ name }) => name),
  ]);
  expect(gridOf(renamed, "Tổng hợp").formulas[0]?.[0]).toBe("='It''s & hạng'!A1&\"'Bảng điểm'!A1\"");
  expect([...readMentions(renamed).keys()]).not.toContain("bảng điểm");
  expect(readMentions(renamed).get("it's & hạng")).toEqual(
    new Set([...(readMentions(rich).get("bảng điểm") ?? [])].map((by) => (by === "bảng điểm" ? "it's & hạng" : by))),
  );
  expect(changedParts(rich.parts, renamed.parts)).not.toContain("xl/styles.xml");
  expect(renamed.definedNames.map(({ name }) => name)).toEqual(rich.definedNames.map(({ name }) => name));
});

test("two sheets can exchange their names", () => {
  const [first = "", second = ""] = rich.sheets.map(({ name }) => name);
  const swapped = renameSheets(
    rich,
    new Map([
      [first, second],
      [second, first],
    ]),
  );
  expect(swapped.sheets.slice(0, 2).map(({ name }) => name)).toEqual([second, first]);
});

test("a name that Excel does not take is refused", () => {
  expect(() => renameSheets(rich, new Map([["Bảng điểm", "a/b"]]))).toThrow(XlsxRefusal);
});
