import { checkRows, CLEAN, only } from "../checkRows";

test("names and headings with other spaces than plain ones or decomposed letters are one note, at the first", () => {
  const rows = CLEAN.map(([name, ...cells], place) =>
    place === 0 ? ([name.replaceAll(" ", "\u00a0"), ...cells] as const) : ([name, ...cells] as const),
  );
  const headings = ["Đơn vị", "Chính sách".normalize("NFD"), "Trang thông tin"];
  expect(only("untidy-text", checkRows(rows, { headings }))).toMatchObject([
    { severity: "note", cell: "B1", values: { cells: 2 } },
  ]);
});

test("a heading over two lines is in order", () => {
  expect(
    only("untidy-text", checkRows(CLEAN, { headings: ["Đơn vị", "Chính sách\n(10)", "Trang thông tin"] })),
  ).toEqual([]);
});

test("what a formula shows is left to the formula", () => {
  const headings = ["Đơn vị", "Chính  sách", "Trang thông tin"];
  expect(only("untidy-text", checkRows(CLEAN, { headings, formulas: { B1: '="Chính  sách"' } }))).toEqual([]);
});
