import { labelNumber, tierNumber } from "../../../src/reading/text/tierNumber";

describe("the number of a tier", () => {
  it.each([
    ["Mức 2", 2],
    ["Mức II", 2],
    ["mức vi", 6],
    ["Loại B", 2],
    ["Loại C", 3],
    ["Tốt", null],
  ])("stands at the end of the label %s", (label, number) => {
    expect(labelNumber(label)).toBe(number);
  });

  it("takes a letter for a numeral only up to ten", () => {
    expect(["x", "c", "xi"].map(tierNumber)).toEqual([10, null, null]);
  });
});
