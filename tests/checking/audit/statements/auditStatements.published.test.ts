import { REVIEWED } from "../../../data/reviewed-statements";
import { auditDocument, DOCUMENTS } from "./publishedBoards";

const NUMBER = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;

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

/** Numbers in running text beside dates, numbers of documents, tables and headings: how many a statement with a verdict holds. */
test("the share of the texts' numbers that are checked", () => {
  const shares = Object.fromEntries(
    DOCUMENTS.map((document) => {
      const { read, audit } = auditDocument(document);
      const checked = audit.entries.filter(({ verdict }) => verdict !== "unchecked");
      const isChecked = (at: number): boolean =>
        checked.some(({ statement }) => {
          const { start, end } = statement.span;
          const count = statement.kind === "points" ? statement.count : null;
          return (at >= start && at < end) || (count !== null && at >= count.start && at < count.end);
        });
      const isReference = (at: number): boolean => read.references.some(({ start, end }) => at >= start && at < end);
      const rows = read.text.split("\n").filter((line) => line.includes("\t"));
      expect(rows).toEqual([]);
      const numbers = [...read.text.matchAll(NUMBER)].map(({ index }) => index).filter((at) => !isReference(at));
      return [document, { numbers: numbers.length, checked: numbers.filter(isChecked).length }];
    }),
  );
  expect(shares).toEqual({
    "cao-bang-2020": { numbers: 112, checked: 109 },
    "bac-kan-2020": { numbers: 112, checked: 63 },
    "binh-phuoc-2021": { numbers: 91, checked: 76 },
    "bac-giang-2021": { numbers: 0, checked: 0 },
    "hoa-binh-2019": { numbers: 0, checked: 0 },
  });
});
