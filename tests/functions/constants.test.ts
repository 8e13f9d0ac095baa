import { MAX, MINIMUM, NUMBER } from "../../src/functions/functions";
import { knowRubrics } from "../../src/functions/knownRubrics";
import type { Criterion } from "../../src/rubric/rubric";
import { rubricOf } from "../support/rubricOf";
import { cellError } from "./cellError";

describe("MAX", () => {
  test.each([
    ["bac-kan-2020-huyen", 155],
    ["bac-kan-2020-huyen/results", 100],
    ["bac-kan-2020-huyen/transaction", 20],
    ["cao-bang-2020-so/online-services", 6],
    ["bac-giang-2021-huyen-ung-dung", 1.05],
  ])("of %s is %d", (name, max) => {
    expect(MAX(name)).toBe(max);
  });

  test("of a rubric that leaves it open is not known", () => {
    const criteria: Criterion = { id: "total", name: "Tổng điểm", children: [{ id: "a", name: "Chỉ tiêu A" }] };
    knowRubrics([{ ...rubricOf("cao-bang-2020-so"), id: "open", criteria, units: [], sources: {} }]);
    expect(cellError(() => MAX("open"))).toEqual({
      code: "#N/A",
      message: "Bộ tiêu chí không ghi điểm tối đa của “Tổng điểm”. Hãy bổ sung điểm tối đa vào bộ tiêu chí.",
    });
  });
});

describe("MINIMUM", () => {
  test.each([
    ["cao-bang-2020-so", "Mức I", 54],
    ["cao-bang-2020-huyen", "Mức III", 93.05],
    ["bac-kan-2020-tinh/transaction", "Mức 2", 8.8],
    ["bac-kan-2020-xa/presence", "Mức 4", 21],
    ["bac-kan-2020-tinh/personnel", "mức  1", 10.8],
    ["bac-giang-2021-huyen-ung-dung", "Tốt", 0.8],
    ["bac-giang-2021-so-cong-ttdt", "Khá", 65],
  ])("of %s for %s is %d", (name, tier, points) => {
    expect(MINIMUM(name, tier)).toBe(points);
  });

  test.each([
    ["bac-kan-2020-tinh/readiness", "Mức 2", "#N/A", "xét từng tiêu chí con"],
    ["bac-kan-2020-tinh/readiness", "Mức 2", "#N/A", "“bac-kan-2020-tinh/personnel”"],
    ["cao-bang-2020-so", "Mức V", "#N/A", "Các mức: “Mức I”, “Mức II”, “Mức III”, “Mức IV”."],
    ["cao-bang-2020-so", "KXH", "#N/A", "không có điểm tối thiểu"],
    ["cao-bang-2020-so/policy", "Mức I", "#N/A", "Hãy dùng “cao-bang-2020-so”"],
    ["bac-kan-2020-tinh", "Mức 1", "#N/A", "“bac-kan-2020-tinh/readiness”, “bac-kan-2020-tinh/results”"],
    ["bac-kan-2020", "Mức 1", "#N/A", "Không có bộ tiêu chí"],
    ["binh-phuoc-2021-so", "Tốt", "#N/A", "không ghi điểm tối thiểu"],
  ])("of %s for %s is an error", (name, tier, code, words) => {
    const error = cellError(() => MINIMUM(name, tier));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

describe("NUMBER", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["93,05", 93.05],
    ["0.748", 0.748],
    ["45,3%", 0.453],
    ["", 0],
    [null, 0],
    [12.5, 12.5],
  ])("of %p is %d", (text, value) => {
    expect(NUMBER(text)).toBe(value);
  });

  test.each(["I", "12a", "1.23.4", true])("of %p is an error that names it", (text) => {
    const error = cellError(() => NUMBER(text));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(`“${String(text) === "true" ? "TRUE" : String(text)}”`);
  });

  test("of an error is that error", () => {
    expect(cellError(() => NUMBER("#N/A")).code).toBe("#N/A");
  });
});
