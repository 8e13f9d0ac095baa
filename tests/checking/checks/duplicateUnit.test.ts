import { checkRows, CLEAN, only } from "../checkRows";

test("a unit on two rows is an error that names the first row", () => {
  expect(only("duplicate-unit", checkRows([...CLEAN, ["Sở Y tế", 1, 2]]))).toEqual([
    {
      check: "duplicate-unit",
      severity: "error",
      cell: "A5",
      unit: "Sở Y tế",
      criterion: null,
      values: { first: { name: "Sở Y tế", cell: "A2" } },
    },
  ]);
});

test("two spellings of one roster unit are one unit", () => {
  const findings = checkRows([...CLEAN, ["SYT", 1, 2]], { units: { 3: { rosterName: "Sở Y tế" } } });
  expect(only("duplicate-unit", findings)).toMatchObject([
    { cell: "A5", unit: "SYT", values: { first: { cell: "A2" } } },
  ]);
});

test("off the roster, case, spaces and Unicode form make no other unit", () => {
  const findings = checkRows([
    ["Sở Công Thương", 1, 2],
    ["SỞ  CÔNG THƯƠNG".normalize("NFD"), 2, 3],
  ]);
  expect(only("duplicate-unit", findings)).toMatchObject([{ cell: "A3" }]);
});

test("one name in two groups is two units, and rows without a name are none", () => {
  const findings = checkRows(
    [
      ["Tân Lập", 1, 2],
      ["Tân Lập", 2, 3],
      ["", 3, 4],
      ["", 4, 5],
    ],
    {
      units: { 0: { group: "Huyện A" }, 1: { group: "Huyện B" } },
    },
  );
  expect(only("duplicate-unit", findings)).toEqual([]);
  expect(only("duplicate-unit", checkRows(CLEAN))).toEqual([]);
});
