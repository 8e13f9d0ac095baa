import { placesOf } from "../../../../src/checking/audit/statements/statement";
import { NOT_CHECKED, REVIEWED } from "../../../data/reviewed-statements";
import { auditDocument, DOCUMENTS } from "./publishedBoards";

/** Not the digits that a scan made of letters: "C6" and "¢6" for "Có", "1&" for "lệ". */
const NUMBER = /(?<![\p{L}\p{Sc}\d])\d+(?:[.,]\d+)*(?![\p{L}\d&])/gu;

test.each(DOCUMENTS)("%s: every statement that does not agree is the reviewed one, with its reasons", (document) => {
  const { read, audit } = auditDocument(document);
  const found = audit.entries
    .filter(({ verdict }) => verdict !== "agrees")
    .map(({ statement, verdict, reasons }) => ({
      text: read.text.slice(statement.span.start, statement.span.end),
      verdict,
      reasons: reasons.map(({ code }) => code),
    }));
  expect(found).toEqual((REVIEWED[document] ?? []).map(({ text, verdict, reasons }) => ({ text, verdict, reasons })));
});

/** Numbers in running text beside dates, numbers of documents, tables and headings, and those a statement with a verdict holds. */
function numbersOf(document: string): {
  readonly numbers: number;
  readonly checked: number;
  readonly rest: readonly string[];
} {
  const { read, audit } = auditDocument(document);
  const places = audit.entries.flatMap(({ statement, verdict }) =>
    verdict === "unchecked" ? [] : placesOf(statement),
  );
  const isIn = (spans: readonly { readonly start: number; readonly end: number }[], at: number): boolean =>
    spans.some(({ start, end }) => at >= start && at < end);
  expect(read.text.split("\n").filter((line) => line.includes("\t"))).toEqual([]);
  const numbers = [...read.text.matchAll(NUMBER)].filter(({ index }) => !isIn(read.references, index));
  const rest = numbers.filter(({ index }) => !isIn(places, index));
  return {
    numbers: numbers.length,
    checked: numbers.length - rest.length,
    rest: rest.map(({ index, 0: digits }) => `${read.text.slice(Math.max(0, index - 60), index)}[${digits}]`),
  };
}

test.each([
  ["cao-bang-2020", 112, 112],
  ["bac-kan-2020", 110, 98],
  ["binh-phuoc-2021", 82, 79],
  ["bac-giang-2021", 0, 0],
  ["hoa-binh-2019", 0, 0],
])("%s: of %i numbers %i are checked, the others are the reviewed ones", (document, numbers, checked) => {
  const found = numbersOf(document);
  expect(found).toMatchObject({ numbers, checked });
  const reviewed = NOT_CHECKED[document] ?? [];
  expect(found.rest.map((words, at) => words.endsWith(reviewed[at]?.words ?? "?") || words)).toEqual(
    reviewed.map(() => true),
  );
});
