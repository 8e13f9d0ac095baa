import { planReentry } from "../../src/fixing/planReentry";
import { gridFrom } from "../support/gridFrom";

const NAME = "#NAME?";

test("damaged formulas and sound ones that nobody answered for are entered again, in runs", () => {
  const grid = gridFrom(
    [
      ["Đơn vị", "Tổng", "Mức"],
      ["A", NAME, "Mức 1"],
      ["B", NAME, "Mức 2"],
      ["C", 5, "#BUSY!"],
      ["D", NAME, NAME],
    ],
    {
      sheet: "Bảng 1",
      formulas: {
        B2: '=_xldudf_CQDT_TOTAL("a",C2:E2)',
        B3: '=CQDT.TOTAL("a",C3:E3)',
        B4: '=CQDT.TOTAL("a",C4:E4)',
        B5: '=[2]!_xldudf_CQDT_TOTAL("a",C5:E5)',
        C2: '=[1]!CQDT.TIER("a",C2:E2)',
        C3: '=cqdt.tier("a",C3:E3)',
        C4: '=CQDT.TIER("a",C4:E4)',
        C5: "=CONCAT(A1)",
      },
    },
  );
  const plan = planReentry(grid);
  expect(plan).toMatchObject({ sheet: "Bảng 1", unknown: [] });
  expect(plan.cells.map(({ cell, clean }) => [cell, clean])).toEqual([
    ["B2", '=CQDT.TOTAL("a",C2:E2)'],
    ["B3", '=CQDT.TOTAL("a",C3:E3)'],
    ["B5", '=CQDT.TOTAL("a",C5:E5)'],
    ["C2", '=CQDT.TIER("a",C2:E2)'],
    ["C4", '=CQDT.TIER("a",C4:E4)'],
  ]);
  expect(plan.cells.filter(({ isBusy }) => isBusy).map(({ cell }) => cell)).toEqual(["C4"]);
  expect(plan.blocks.map(({ row, column, contents }) => [row, column, contents.length])).toEqual([
    [2, 2, 2],
    [5, 2, 1],
    [2, 3, 1],
    [4, 3, 1],
  ]);
});

test("a sheet whose formulas are answered needs nothing", () => {
  const grid = gridFrom([[5, "#VALUE!"]], { formulas: { A1: '=CQDT.MAX("a")', B1: '=CQDT.TIER("a",A1)' } });
  expect(planReentry(grid)).toMatchObject({ cells: [], blocks: [], unknown: [] });
});

test("functions that this version does not have are named and left alone", () => {
  const grid = gridFrom([[NAME], [NAME]], { formulas: { A1: "=CQDT.FORECAST(B1)", A2: '=CQDT.MAX("a")' } });
  expect(planReentry(grid)).toMatchObject({ unknown: ["A1"], cells: [{ cell: "A2" }] });
});
