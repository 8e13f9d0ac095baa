import { pageSizes } from "../../../tools/libreOffice/pdfPages";
import {
  countFaults,
  errorFaults,
  headingFaults,
  isCounted,
  missingTexts,
  sizeFaults,
} from "../../../tools/libreOffice/pageFaults";
import type { PdfPage } from "../../../tools/libreOffice/pdfPages";
import type { Report } from "../../../src/reporting/report/report";

const REPORT: Report = {
  language: "vi",
  title: "Mức độ",
  rubric: "trial",
  year: 2020,
  stamp: "",
  parts: [
    {
      kind: "table",
      table: {
        id: "ranking:total",
        title: "Bảng 1. Xếp hạng",
        columns: [
          { id: "order", heading: ["TT"], kind: "order", decimals: 0 },
          { id: "unit", heading: ["Đơn vị"], kind: "text", decimals: 0 },
        ],
        rows: [{ kind: "unit", unitRow: 5, cells: [{ value: 1 }, { value: "Sở Y tế" }] }],
        notes: [],
      },
    },
  ],
};

function page(text: string, width = 595.3, height = 841.9): PdfPage {
  return { width, height, text };
}

test("the sizes of pages are those of the pages, not of pictures on them", () => {
  const pdf =
    "<</Type/XObject/BBox[0 0 9 9]>><</Type/Page/Parent 1 0 R/Resources 2 0 R/MediaBox[0 0 595.3 841.9]>>" +
    "<</Type/Pages/MediaBox[ 0 0 841 841 ]>><</Type/Page/Parent 1 0 R/MediaBox[0 0 841.9 595.3]>>";
  expect(pageSizes(pdf)).toEqual([
    { width: 595.3, height: 841.9 },
    { width: 841.9, height: 595.3 },
  ]);
});

test("a page that is not A4 or lies otherwise is named", () => {
  expect(sizeFaults([page(""), page("", 841.9, 595.3)], ["portrait", "landscape"])).toEqual([]);
  expect(sizeFaults([page(""), page("", 841.9, 595.3)], ["portrait"])).toEqual([
    "page 2 is landscape, 842 × 595 points",
  ]);
  expect(sizeFaults([page("", 612, 792)], ["portrait"])).toEqual(["page 1 is portrait, 612 × 792 points"]);
  expect(sizeFaults([], ["portrait"])).toEqual(["it has no pages"]);
});

test("a page more or less than is wanted is told", () => {
  expect(countFaults([page(""), page("")], 2)).toEqual([]);
  expect(countFaults([page("")], 2)).toEqual(["pages: 1, not 2"]);
});

test("a sentence that goes on over lines and pages is shown, another is missed", () => {
  const pages = [page("1\nCó 01 đơn vị\nđạt"), page("2\nMức I; 02 đơn vị đạt Mức II.")];
  expect(missingTexts(pages, ["Có 01 đơn vị đạt Mức I; 02 đơn vị đạt Mức II."])).toEqual([]);
  expect(missingTexts(pages, ["Có 02 đơn vị đạt Mức I"])).toEqual(["it does not show “Có 02 đơn vị đạt Mức I”"]);
});

test("a table that goes on without its heading is found", () => {
  const first = page("Trang 1/2\nBảng 1. Xếp hạng\nTT Đơn vị\n1 Sở Y tế 53,7");
  expect(headingFaults([first, page("Trang 2/2\nTT Đơn vị\n2 Sở Tư pháp 40")], REPORT)).toEqual([]);
  expect(headingFaults([first, page("Trang 2/2\n2 Sở Tư pháp 40")], REPORT)).toEqual([
    "page 2 goes on with a table without its heading",
  ]);
});

test("errors of formulas are found, numbers of units are not taken for them", () => {
  expect(errorFaults([page("Trang 1/1\n56,3 Mức I")])).toEqual([]);
  expect(errorFaults([page("Trang 1/1\n#NAME? Mức I"), page("Err:508")])).toEqual([
    "page 1 shows #NAME?",
    "page 2 shows Err:508",
  ]);
});

test("pages of sheets say how many there are, in both languages", () => {
  expect([page("Trang 2/9\nBảng"), page("Page 2 of 9\nTable"), page("2\nBảng")].map(isCounted)).toEqual([
    true,
    true,
    false,
  ]);
});
