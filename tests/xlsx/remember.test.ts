import { openXlsx } from "../../src/xlsx/openXlsx";
import { REMEMBER_NAMESPACE } from "../../src/memory/namespace";
import { readRemembered } from "../../src/xlsx/remember";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { changedParts } from "../support/packageDiff";
import { richXlsx } from "../support/richPackage";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function remember(file: XlsxFile, values: Readonly<Record<string, unknown>>): XlsxFile {
  return open(saveXlsx(file, { remember: values }));
}

const CHOICES = { "Bảng <1>": { columns: ["G", "H"], "dòng đầu": 6, note: 'a & "b"\n\uFFFF]]>' } };

test("what is remembered comes back, beside another program's custom XML", () => {
  const before = open(richXlsx());
  expect(readRemembered(before)).toEqual({});
  const after = remember(before, { choices: CHOICES, empty: null });
  expect(readRemembered(after)).toEqual({ choices: CHOICES, empty: null });
  expect(changedParts(before.parts, after.parts)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(new TextDecoder().decode(after.parts.get("customXml/item2.xml"))).toContain(REMEMBER_NAMESPACE);
});

test("keys are replaced, kept and forgotten one by one, in the same part", () => {
  const first = remember(open(richXlsx()), { a: 1, b: 2, c: 3 });
  const second = remember(first, { a: "một", b: undefined });
  expect(readRemembered(second)).toEqual({ a: "một", c: 3 });
  expect(changedParts(first.parts, second.parts)).toEqual(["customXml/item2.xml"]);
});

test("an entry that is no JSON is given as its text, to be told from nothing", () => {
  const file = remember(open(richXlsx()), { a: 1 });
  const parts = new Map(file.parts);
  parts.set(
    "customXml/item2.xml",
    new TextEncoder().encode(
      `<cqdt xmlns="${REMEMBER_NAMESPACE}"><entry key="a">{</entry><entry key="b">2</entry></cqdt>`,
    ),
  );
  expect(readRemembered({ ...file, parts })).toEqual({ a: "{", b: 2 });
});
