import { toContract } from "../../src/evaluation/toContract";
import { evaluatePublished } from "./evaluatePublished";

const contract = toContract(evaluatePublished("cao-bang-2020-so"), "bang-diem.xlsx", "vi");

test("the object has the names that other programs rely on", () => {
  expect(Object.keys(contract)).toEqual(["file", "sheet", "rubric", "reading", "findings", "units"]);
  expect(Object.keys(contract.reading)).toEqual(["headingRows", "unitColumn", "firstRow", "lastRow", "columns"]);
  expect(contract).toMatchObject({ file: "bang-diem.xlsx", sheet: "Sheet1", rubric: "cao-bang-2020-so" });
});

test("rows are numbers, columns are letters", () => {
  expect(contract.reading).toMatchObject({ headingRows: [1], unitColumn: "A", firstRow: 2, lastRow: 21 });
  expect(contract.reading.columns[0]).toEqual({
    criterion: "infrastructure",
    column: "F",
    heading: "Hạ tầng kỹ thuật",
    confidence: 1,
  });
});

test("a finding carries its sentence in the chosen language", () => {
  const [finding] = contract.findings;
  expect(finding).toMatchObject({ check: "identical-scores", severity: "warning", cell: "A14", criterion: null });
  expect(finding?.message).toContain("Sở Kế hoạch và Đầu tư (ô A14)");
  const english = toContract(evaluatePublished("cao-bang-2020-so"), "bang-diem.xlsx", "en");
  expect(english.findings[0]?.message).toContain("Sở Kế hoạch và Đầu tư (cell A14)");
});

test("a unit shows its scores, totals, tiers, ranks and what it lacks", () => {
  expect(contract.units[1]).toEqual({
    name: "Sở Y tế",
    row: 3,
    group: null,
    submitted: true,
    scores: { infrastructure: 8, applications: 14.9, website: 18, "online-services": 2.8, personnel: 5, policy: 5 },
    totals: { total: 53.7 },
    percents: { total: 0.895 },
    tiers: { total: "Mức II" },
    ranks: { total: 2 },
    shortfalls: { total: [{ tier: "Mức I", criterion: "total", points: 0.3 }] },
  });
});
