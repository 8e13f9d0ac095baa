import { auditStatements } from "../../../../src/checking/audit/statements/auditStatements";
import { readStatements } from "../../../../src/checking/audit/statements/reading/readStatements";
import type { StatementBoard, StatementEntry } from "../../../../src/checking/audit/statements/statementAudit";
import { fc } from "../../../support/properties";
import { publishedBoards } from "./publishedBoards";

const boards = publishedBoards("cao-bang-2020");
const departments = boards.filter(({ rubric }) => rubric.level === "department");

function audit(text: string, against: readonly StatementBoard[] = departments): readonly StatementEntry[] {
  return auditStatements(readStatements(text), against).entries;
}

function verdicts(text: string, against: readonly StatementBoard[] = departments): readonly string[] {
  return audit(text, against).map(({ statement, verdict }) => `${statement.kind} ${verdict}`);
}

const totals = departments.flatMap(({ tables }) =>
  tables.quantities.filter(
    ({ criterion, output, year }) => criterion === "total" && output === "total" && year === 2020,
  ),
);

function written(value: number): string {
  return value.toFixed(1).replace(".", ",");
}

test("a unit's points agree as printed, and one planted tenth is wrong, with the cell that says otherwise", () => {
  fc.assert(
    fc.property(fc.constantFrom(...totals), fc.integer({ min: 1, max: 200 }), fc.boolean(), (total, tenths, more) => {
      const value = total.number ?? 0;
      expect(verdicts(`${total.unit} đạt ${written(value)} điểm.`)).toEqual(["points agrees"]);
      const planted = Math.abs(value + ((more ? 1 : -1) * tenths) / 10);
      fc.pre(written(planted) !== written(value));
      const [entry] = audit(`${total.unit} đạt ${written(planted)} điểm.`);
      expect(entry?.verdict).toBe("wrong");
      expect(entry?.reasons).toEqual([
        {
          code: "value-differs",
          evidence: { sheet: total.sheet, cell: total.cell, name: total.name, printed: total.printed },
        },
      ]);
    }),
    { numRuns: 60 },
  );
});

test("two units' names exchanged are both wrong", () => {
  expect(verdicts("Sở Y tế đạt 53,7 điểm; Sở Tài chính đạt 48,8 điểm.")).toEqual(["points agrees", "points agrees"]);
  expect(verdicts("Sở Tài chính đạt 53,7 điểm; Sở Y tế đạt 48,8 điểm.")).toEqual(["points wrong", "points wrong"]);
});

test("units are found under any of their names, alone and in lists", () => {
  const [entry] = audit(
    "Các Sở: Giáo dục và Đào tạo, Y tế, Lao động, TB&XH, Ban Quản lý khu kinh tế tỉnh đều đạt 1,0 điểm.",
  );
  expect(entry?.units).toEqual(["Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Lao động, TB&XH", "Ban QL KKT"]);
});

test.each([
  ["Có 01 cơ quan đạt Mức I.", "tier-count agrees"],
  ["Có 02 cơ quan đạt Mức I.", "tier-count wrong"],
  ["Sở Lao động, TB&XH xếp thứ 6.", "rank agrees"],
  ["Sở Lao động, TB&XH từ vị trí thứ 18 năm 2019 vươn lên.", "rank wrong"],
  ["Sở Y tế (Mức II).", "tier agrees"],
  ["Sở Y tế (Mức III).", "tier wrong"],
  ["Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.", "difference agrees"],
  ["Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 24,3 điểm.", "difference wrong"],
  ["Mức II (điểm tối thiểu đạt 48)", "minimum agrees"],
  ["Mức II (điểm tối thiểu đạt 50)", "minimum wrong"],
  ["Ở tiêu chí Cung cấp DVCTT, có 09/20 cơ quan đạt dưới 50% điểm tối đa.", "range agrees"],
  ["Ở tiêu chí Cung cấp DVCTT, có 09/19 cơ quan đạt dưới 50% điểm tối đa.", "range agrees"],
  ["Ở tiêu chí Cung cấp DVCTT, có 09/18 cơ quan đạt dưới 50% điểm tối đa.", "range wrong"],
  ["Có 10/22 cơ quan đạt điểm trung bình, chiếm 45,5%.", "count-share agrees"],
  ["Có 10/22 cơ quan đạt điểm trung bình, chiếm 54,5%.", "count-share wrong"],
])("%s -> %s", (text, expected) => {
  expect(verdicts(text)).toEqual([expected]);
});

test("percentages that add up to exactly 100 may have been rounded so that they do", () => {
  const list = (one: string, two: string, three: string): string =>
    `Nhóm đạt Mức I có 01 đơn vị, chiếm ${one}%; nhóm đạt Mức II có 01 đơn vị, chiếm ${two}%; nhóm đạt Mức III có 01 đơn vị, chiếm ${three}%.`;
  const shares = (text: string): readonly string[] =>
    verdicts(text).filter((verdict) => verdict.startsWith("count-share"));
  const [lifted, right] = ["count-share rounding", "count-share agrees"];
  expect(shares(list("33,4", "33,3", "33,3"))).toEqual([lifted, right, right]);
  expect(shares(list("33,4", "33,3", "33,2"))).toContain("count-share wrong");
  expect(shares(list("33,5", "33,3", "33,2"))).toContain("count-share wrong");
});

/** Said of a difference, another year, a part of the units, a rule, or in an order that is not read. */
test.each([
  "Sở Y tế tăng 3,2 điểm so với năm 2019.",
  "Sở Y tế cao hơn Sở Tài chính 4,9 điểm.",
  "Sở Y tế tăng điểm từ 40 đến 53 điểm.",
  "Năm 2017 Sở Y tế đạt 50,0 điểm.",
  "Sở Y tế đạt 50,0 điểm năm 2017.",
  "Ngoài Sở Y tế, các đơn vị đều đạt dưới 50 điểm.",
  "Sở Y tế và Sở Nội vụ lần lượt đạt 53,7 điểm và 48,7 điểm.",
  "Trong số đó có 2 đơn vị đạt Mức I.",
  "Có 02 cơ quan thuộc khối kinh tế đạt Mức II.",
  "Có 3 đơn vị được khen là Sở Y tế, Sở Tài chính...",
  "Có 3 đơn vị được khen, tiêu biểu là Sở Y tế, Sở Tài chính.",
  "Các đơn vị phải đạt từ 60 điểm trở lên mới được xếp hạng.",
  "Kết quả đánh giá của 05 sở, ban, ngành.",
  "Sở Y tế xếp thứ 9 về hạ tầng kỹ thuật.",
  "Sở Y tế xếp thứ 5 từ dưới lên.",
  "Mỗi tiêu chí được đánh giá ở 3 mức: 0, 0,5 và 1 điểm.",
])("what may be true is not called wrong: %s", (text) => {
  expect(audit(text).map(({ verdict }) => verdict)).not.toContain("wrong");
});

test("what the tables do not decide is not checked, and why is said", () => {
  const reasons = (text: string): readonly string[] =>
    audit(text, boards).flatMap((entry) => [entry.verdict, ...entry.reasons.map(({ code }) => code)]);
  expect(reasons("Sở Dân vận đạt 56,3 điểm.")).toEqual(["unchecked", "no-unit"]);
  expect(reasons("Sở Y tế xếp thứ 3 năm 2017.")).toEqual(["unchecked", "no-year"]);
  expect(auditStatements(readStatements("Sở Y tế đạt 53,7 điểm."), []).entries[0]?.reasons).toEqual([
    { code: "no-table" },
  ]);
});

test("under a district heading nothing is held against the departments' table", () => {
  const text =
    "III. KẾT QUẢ XẾP HẠNG CỦA UBND CÁC HUYỆN, THÀNH PHỐ\n\nChênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.";
  expect(verdicts(text)).toEqual(["difference unchecked"]);
  expect(verdicts(text, boards)).toEqual(["difference wrong"]);
});
