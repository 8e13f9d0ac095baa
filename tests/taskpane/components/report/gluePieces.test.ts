import type { SentenceNumber } from "../../../../src/reporting/report/report";
import { gluePieces } from "../../../../src/taskpane/components/report/publication/gluePieces";
import { fc } from "../../../support/properties";

function numberAt(text: string, at: number, length: number): SentenceNumber {
  return { text: text.slice(at, at + length), at, value: 0, measure: "count", from: [{ sheet: "Bảng", cell: "B2" }] };
}

/** The pieces of a text in which numbers stand between braces; glued ones between bars. */
function glued(marked: string): string {
  const numbers: SentenceNumber[] = [];
  let text = "";
  for (const [, words = "", number] of marked.matchAll(/([^{]*)(?:\{([^}]*)\})?/g)) {
    text += words;
    if (number === undefined) continue;
    numbers.push({ ...numberAt(number, 0, number.length), at: text.length });
    text += number;
  }
  return gluePieces(text, numbers)
    .map((piece) => {
      if (piece.kind === "words") return piece.text;
      return `|${piece.parts.map((part) => (typeof part === "string" ? part : part.text)).join("")}|`;
    })
    .join("");
}

test("signs that touch a number stay with it, and so does a number that touches another", () => {
  expect(glued("đạt {56,3} điểm ({93,8%} điểm tối đa), xếp cuối ({20}/{20}).")).toBe(
    "đạt |56,3| điểm |(93,8%| điểm tối đa), xếp cuối |(20/20).|",
  );
  expect(glued("chiếm {5%}; {04} cơ quan")).toBe("chiếm |5%;| |04| cơ quan");
  expect(glued("Không có số nào.")).toBe("Không có số nào.");
});

test("nothing of a sentence is lost, and what is glued holds no space but a number's own", () => {
  const parts = fc.array(fc.tuple(fc.constantFrom("", " ", "(", ") ", " điểm; ", "/"), fc.constantFrom("5", "1 000")));
  fc.assert(
    fc.property(parts, fc.constantFrom("", ".", " điểm."), (all, last) => {
      const text = all.map(([words, number]) => words + number).join("") + last;
      let at = 0;
      const numbers = all.map(([words, number]) => {
        const found = numberAt(text, at + words.length, number.length);
        at += words.length + number.length;
        return found;
      });
      const pieces = gluePieces(text, numbers);
      const written = pieces.flatMap((piece) => (piece.kind === "words" ? [piece.text] : piece.parts));
      expect(written.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(text);
      expect(written.flatMap((part) => (typeof part === "string" ? [] : [part]))).toEqual(numbers);
      const signs = pieces.flatMap((piece) => (piece.kind === "glued" ? piece.parts : []));
      expect(signs.filter((part) => typeof part === "string" && /\s/u.test(part))).toEqual([]);
    }),
  );
});
