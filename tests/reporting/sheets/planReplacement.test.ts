import { planReplacement } from "../../../src/reporting/sheets/planReplacement";
import type { StandingSheet } from "../../../src/reporting/sheets/standingSheets";
import { WORKBOOK } from "../../../src/reporting/sheets/mentions";

const OPTIONS = { arrangement: "tables", withChanged: false, asideEnding: " (cũ)", source: "Điểm" } as const;

function standing(name: string, more: Partial<StandingSheet> = {}): StandingSheet {
  return { id: `id ${name}`, name, isRenamed: false, isChanged: false, fingerprint: "f", mentionedBy: [], ...more };
}

test("what nobody changed and nothing refers to is replaced", () => {
  const [one, two] = [standing("Một", { mentionedBy: ["hai", "một"] }), standing("Hai")];
  const plan = planReplacement(["Điểm", "Một", "Hai"], [one, two], OPTIONS);
  expect(plan).toMatchObject({ replaced: [one, two], setAside: [], kept: [], taken: ["Điểm"] });
});

test("what something else refers to is set aside, and so is what that refers to", () => {
  const [table, chart, other] = [
    standing("Bảng", { mentionedBy: ["hình"] }),
    standing("Hình", { mentionedBy: [WORKBOOK] }),
    standing("Khác"),
  ];
  const plan = planReplacement(["Bảng", "Hình", "Hình (cũ)", "Khác"], [table, chart, other], OPTIONS);
  expect(plan.replaced).toEqual([other]);
  expect(plan.setAside).toEqual([
    { sheet: table, name: "Bảng (cũ)" },
    { sheet: chart, name: "Hình (cũ) (2)" },
  ]);
  expect(plan.taken).toEqual(["Hình (cũ)", "Bảng (cũ)", "Hình (cũ) (2)"]);
});

test("what somebody changed stays under its name, or makes room where he agrees; never is it replaced", () => {
  const changed = standing("Một", { isChanged: true });
  expect(planReplacement(["Một"], [changed], OPTIONS)).toMatchObject({ kept: [changed], setAside: [], taken: ["Một"] });
  expect(planReplacement(["Một"], [changed], { ...OPTIONS, withChanged: true })).toMatchObject({
    replaced: [],
    kept: [],
    setAside: [{ sheet: changed, name: "Một (cũ)" }],
  });
});

test("the sheet that the report is made from does not go, though it is an earlier report's", () => {
  const [one, two] = [standing("Một"), standing("Hai")];
  const plan = planReplacement(["Một", "Hai"], [one, two], { ...OPTIONS, source: "một" });
  expect(plan).toMatchObject({ replaced: [two], setAside: [{ sheet: one, name: "Một (cũ)" }] });
});

test("where names cannot change, what cannot go is kept", () => {
  const [changed, mentioned] = [standing("Một", { isChanged: true }), standing("Hai", { mentionedBy: ["điểm"] })];
  const plan = planReplacement(["Một", "Hai"], [changed, mentioned], { ...OPTIONS, asideEnding: null });
  expect(plan).toMatchObject({ replaced: [], setAside: [], kept: [changed, mentioned], taken: ["Một", "Hai"] });
});

test("a long name is shortened before its ending, and a name that the user gave goes on to the new sheet", () => {
  const long = "Ủy ban nhân dân xã Rất Dài Dòng";
  const renamed = standing(long, { isRenamed: true, mentionedBy: ["điểm"] });
  const plan = planReplacement([long], [renamed], OPTIONS);
  expect(plan.setAside[0]?.name).toBe("Ủy ban nhân dân xã Rất Dài (cũ)");
  expect([...plan.names.values()]).toEqual([long]);
});
