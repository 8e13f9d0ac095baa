import { textTable } from "../../../src/cli/printing/textTable";

const COLUMNS = [
  { heading: "Hạng", align: "right" },
  { heading: "Đơn vị", align: "left" },
  { heading: "Mức", align: "left" },
] as const;

test("columns stand under each other, without spaces at the ends of lines", () => {
  expect(
    textTable(COLUMNS, [
      ["1", "Sở Y tế", "Mức II"],
      ["12", "Ban", "KXH"],
    ]),
  ).toBe("Hạng  Đơn vị   Mức\n────  ───────  ──────\n   1  Sở Y tế  Mức II\n  12  Ban      KXH\n");
});

test("a decomposed letter takes one column, as the composed one does", () => {
  const composed = textTable(COLUMNS, [
    ["1", "Huyện Hòa An", "KXH"],
    ["2", "B", "KXH"],
  ]);
  const decomposed = textTable(COLUMNS, [
    ["1", "Huyện Hòa An".normalize("NFD"), "KXH"],
    ["2", "B", "KXH"],
  ]);
  expect(decomposed.normalize("NFC")).toBe(composed);
});

test("a wide letter takes two columns", () => {
  expect(
    textTable(
      [COLUMNS[1], COLUMNS[2]],
      [
        ["河內", "a"],
        ["abcd", "b"],
      ],
    )
      .split("\n")
      .slice(2, 4),
  ).toEqual(["河內    a", "abcd    b"]);
});

test("cell text cannot steer the terminal or break a line", () => {
  const table = textTable([COLUMNS[1]], [["Sở\u001b[31m\nY tế\u202e"]]);
  expect(table).toContain("Sở [31m Y tế\n");
  expect(table).not.toMatch(/[\u001b\u202e]/);
});
