import { bytesOf, entryOf, entryThatStands, textEntry } from "../../src/excel/cellEntry";
import { fc } from "../support/properties";

describe("entries", () => {
  test("only a formula is entered as one", () => {
    expect(entryOf({ formula: "=A1" })).toBe("=A1");
    expect(entryOf("=A1")).toBe("'=A1");
    expect(entryOf(null)).toBe("");
    expect(entryOf(0)).toBe(0);
    expect(entryOf(false)).toBe(false);
  });

  test.each(["Mức I", "Không xếp loại", "Mức 1", "Tổng điểm (100)", "Sở Y tế", ""])(
    "%j needs no apostrophe",
    (text) => {
      expect(textEntry(text)).toBe(text);
    },
  );

  test.each(["'x", "-", "3/4", "1.5", "Thứ 2", "Jan 5", "TRUE", "(2)", "I2", " 1", "#REF!", "½"])(
    "%j gets one",
    (text) => {
      expect(textEntry(text)).toBe(`'${text}`);
    },
  );

  test("what stands in a cell is entered again as it stands", () => {
    expect(entryThatStands("=A1", 5)).toBe("=A1");
    expect(entryThatStands("=A1", "=A1")).toBe("'=A1");
    expect(entryThatStands("0012", "0012")).toBe("'0012");
    expect(entryThatStands(12, 12)).toBe(12);
    expect(entryThatStands("", "")).toBe("");
  });
});

test("an entry is never held for smaller than it is on the wire", () => {
  const entry = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(entry, (value) => {
      expect(bytesOf(value)).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify(value)).length);
    }),
  );
});
