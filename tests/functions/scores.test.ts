import { PERCENT, SHORTFALL, TIER, TOTAL } from "../../src/functions/functions";
import { fc } from "../support/properties";
import { cellError } from "./cellError";

const READY = "bac-kan-2020-tinh/readiness";

describe("how scores may be given", () => {
  test("in one row, one column, several ranges or single values", () => {
    expect(TOTAL(READY, [[[17, 11, 8]]])).toBe(36);
    expect(TOTAL(READY, [[[17], [11], [8]]])).toBe(36);
    expect(TOTAL(READY, [[[17]], [[11, 8]]])).toBe(36);
    expect(Reflect.apply(TOTAL, null, [READY, [17, [[11]], 8]])).toBe(36);
  });

  test("a blank counts 0, however the host hands it over", () => {
    for (const blank of [null, "", 0, undefined, " "]) expect(TOTAL(READY, [[[17, blank, 8]]])).toBe(25);
  });

  test("numbers stored as text are read as Vietnamese staff write them", () => {
    expect(TOTAL(READY, [[["16,33", "9.66", "8,00"]]])).toBe(33.99);
  });

  test("a data type counts as its basic value", () => {
    expect(TOTAL(READY, [[[{ type: "FormattedNumber", basicType: "Double", basicValue: 17 }, 11, 8]]])).toBe(36);
  });

  test("spaces around the rubric's name do not matter", () => {
    expect(TOTAL(" bac-kan-2020-tinh / readiness ", [[[17, 11, 8]]])).toBe(36);
  });

  test("an indicator is a part too", () => {
    expect(TOTAL("bac-kan-2020-tinh/transaction", [[[8.72]]])).toBe(8.72);
    expect(PERCENT("bac-kan-2020-tinh/transaction", [[[8.8]]])).toBe(0.8);
  });

  test("no call leaves anything behind for the next", () => {
    TOTAL(READY, [[[17, 11, 8]]]);
    cellError(() => TOTAL(READY, [[["?", 11, 8]]]));
    expect(TOTAL(READY, [[["---", 11, 8]]])).toBe(19);
    expect(TOTAL("bac-kan-2020-huyen/readiness", [[[30.67, 8.71, 7]]])).toBe(46.38);
  });
});

describe("marks", () => {
  test("a zero mark counts 0", () => {
    expect(TOTAL(READY, [[["---", "---", "---"]]])).toBe(0);
    expect(TIER(READY, [[["---", "---", "---"]]])).toBe("Không xếp loại");
  });

  test("an exempt mark leaves total and maximum", () => {
    const scores = [[["Không đánh giá", 16, 20, 6, 5, 5]]];
    expect(TOTAL("cao-bang-2020-so", scores)).toBe(52);
    expect(PERCENT("cao-bang-2020-so", scores)).toBe(1);
  });

  test("a unit that submitted nothing has no results", () => {
    const scores = [[["Không cung cấp số liệu", null, null]]];
    for (const results of [TOTAL, PERCENT, TIER, SHORTFALL]) expect(results(READY, scores)).toBe("");
  });

  test("neither has one that is exempt from everything", () => {
    const scores = [[["Không đánh giá", "Không đánh giá", "Không đánh giá"]]];
    for (const results of [TOTAL, PERCENT, TIER, SHORTFALL]) expect(results(READY, scores)).toBe("");
  });
});

describe("exactly on a minimum", () => {
  test.each([
    [[54, 0, 0, 0, 0, 0], "Mức I"],
    [[48, 0, 0, 0, 0, 0], "Mức II"],
    [[41.9, 0.1, 0, 0, 0, 0], "Mức III"],
    [[41.999, 0, 0, 0, 0, 0], "Mức IV"],
    [[35.99, 0, 0, 0, 0, 0], "KXH"],
  ])("%j is %s", (scores, tier) => {
    expect(TIER("cao-bang-2020-so", [[scores]])).toBe(tier);
  });

  test("93.05 and 85.7 made of parts that no double holds", () => {
    expect(TIER("cao-bang-2020-huyen", [[[20.1, 8.2, 6.3, 30.15, 20.1, 6.1, 2.1]]])).toBe("Mức III");
    expect(TIER("cao-bang-2020-huyen", [[[20.1, 8.2, 6.3, 23, 20.1, 6.1, 1.9]]])).toBe("Mức IV");
    expect(TIER("cao-bang-2020-huyen", [[[20.1, 8.2, 6.3, 23, 20.1, 6.1, 1.89]]])).toBe("KXH");
  });

  test("7.00 of 10 is 70 % (a commune printed as Mức 4)", () => {
    expect(TIER("bac-kan-2020-xa/results", [[[22, 14.8, 7, 4]]])).toBe("Mức 4");
  });
});

describe("SHORTFALL", () => {
  const RESULTS = "bac-kan-2020-tinh/results";

  test("names the criterion and the points for the next tier, in Vietnamese", () => {
    expect(SHORTFALL(RESULTS, [[[27, 26, 8.56, 3]]])).toBe("Giao dịch thiếu 0,24 điểm");
    expect(SHORTFALL("cao-bang-2020-so", [[[8, 14.9, 18, 2.8, 5, 5]]])).toBe("Tổng điểm thiếu 0,3 điểm");
  });

  test("names every criterion that falls short", () => {
    expect(SHORTFALL(RESULTS, [[[21, 25.02, 7.39, 3]]])).toBe("Hiện diện thiếu 1,4 điểm; Giao dịch thiếu 0,31 điểm");
  });

  test("is empty in the best tier", () => {
    expect(SHORTFALL(READY, [[[17, 11, 8]]])).toBe("");
  });

  test("adding what is lacking gives another tier", () => {
    const points = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100);
    const names = ["Cơ sở hạ tầng thông tin", "Nhân lực CNTT", "Môi trường chính sách CNTT"];
    fc.assert(
      fc.property(fc.tuple(points(18), points(12), points(8)), (scores) => {
        const text = String(SHORTFALL(READY, [[scores]]));
        const before = TIER(READY, [[scores]]) as string;
        if (text === "") return before === "Mức 1";
        const raised = scores.map((score, index) => {
          const lacking = new RegExp(`${names[index] ?? ""} thiếu ([\\d,]+) điểm`).exec(text)?.[1] ?? "0";
          return score + Number(lacking.replace(",", "."));
        });
        const tiers = ["Mức 1", "Mức 2", "Mức 3", "Mức 4", "Không xếp loại"];
        return tiers.indexOf(TIER(READY, [[raised]]) as string) < tiers.indexOf(before);
      }),
    );
  });
});

describe("a total", () => {
  test("does not depend on how the ranges are cut", () => {
    const cents = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 7, maxLength: 7 }), fc.integer({ min: 1, max: 6 }), (scores, cut) => {
        const whole = TOTAL("bac-kan-2020-xa", [[scores]]) as number;
        expect(TOTAL("bac-kan-2020-xa", [[scores.slice(0, cut)], scores.slice(cut).map((score) => [score])])).toBe(
          whole,
        );
        expect(Math.round(whole * 100)).toBe(scores.reduce((sum, score) => sum + Math.round(score * 100), 0));
        expect(whole).toBe(Number(whole.toFixed(2)));
      }),
    );
  });
});

describe("what cannot be computed says why", () => {
  test("a wrong number of scores: how many, of what, and how many were given", () => {
    expect(cellError(() => TOTAL(READY, [[[17, 11]]]))).toEqual({
      code: "#VALUE!",
      message:
        "Cần 3 điểm (Cơ sở hạ tầng thông tin, Nhân lực CNTT, Môi trường chính sách CNTT) nhưng các vùng đã chọn có 2 ô. Hãy chọn đúng các cột chỉ tiêu, bỏ cột tổng và cột tỷ lệ.",
    });
    expect(cellError(() => TOTAL(READY, [[[17, 11, 8, 36]]])).message).toContain("có 4 ô");
    expect(cellError(() => TOTAL(READY, [])).message).toContain("có 0 ô");
  });

  test("a range of several rows and columns", () => {
    const message = "Mỗi vùng phải nằm trên một hàng hoặc một cột. Hãy chọn lại vùng của một đơn vị.";
    expect(
      cellError(() =>
        TOTAL("bac-kan-2020-tinh", [
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
          [[7]],
        ]),
      ),
    ).toEqual({ code: "#VALUE!", message });
  });

  test.each([["I"], ["5O"], ["45%"], [true]])("text %p in a score's place, with the criterion", (text) => {
    const { code, message } = cellError(() => TIER(READY, [[[17, text, 8]]]));
    expect(code).toBe("#VALUE!");
    expect(message).toContain(`“${String(text).toUpperCase()}” ở chỉ tiêu “Nhân lực CNTT”`);
  });

  test("an unknown rubric, with those that are alike", () => {
    expect(cellError(() => TOTAL("cao-bang-2020-s", [[[1]]]))).toEqual({
      code: "#N/A",
      message: "Không có bộ tiêu chí “cao-bang-2020-s”. Hãy dùng: “cao-bang-2020-so”, “cao-bang-2020-huyen”.",
    });
    expect(cellError(() => TOTAL("toString", [[[1]]])).message).toContain("“cao-bang-2020-so”");
  });

  test("an unknown criterion, with those that are alike", () => {
    expect(cellError(() => TOTAL("bac-kan-2020-tinh/redines", [[[1]]]))).toEqual({
      code: "#N/A",
      message: "Bộ tiêu chí “bac-kan-2020-tinh” không có tiêu chí “redines”. Hãy dùng: “readiness”.",
    });
  });

  test.each([[5], [null], [""], [true]])("%p in the rubric's place", (name) => {
    const error = cellError(() => {
      Reflect.apply(TOTAL, null, [name, [[[1]]]]);
    });
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("id bộ tiêu chí") as string });
  });

  test("a criterion without tiers, with those that have some", () => {
    expect(cellError(() => TIER("bac-kan-2020-tinh", [[[1, 1, 1, 1, 1, 1, 1]]]))).toEqual({
      code: "#N/A",
      message:
        "“Tổng điểm” không có mức xếp loại riêng. Hãy dùng “bac-kan-2020-tinh/readiness”, “bac-kan-2020-tinh/results”.",
    });
    expect(cellError(() => SHORTFALL("bac-kan-2020-tinh/policy", [[[1]]])).code).toBe("#N/A");
  });

  test.each(["#N/A", "#DIV/0!", "#REF!"])("an input error stays what it is: %s", (error) => {
    expect(cellError(() => TOTAL(READY, [[[17, error, 8]]])).code).toBe(error);
    expect(cellError(() => TOTAL(READY, [[[17, { type: "Error", basicValue: error }, 8]]])).code).toBe(error);
  });
});
