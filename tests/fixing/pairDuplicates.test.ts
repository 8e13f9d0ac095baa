import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { pairDuplicates } from "../../src/fixing/pairDuplicates";
import { publishedSheet } from "../evaluation/evaluatePublished";
import { gridFrom } from "../support/gridFrom";
import { rubricOf } from "../support/rubricOf";

const RUBRIC = "cao-bang-2020-so";

function duplicatesOf(name: string) {
  const sheet = publishedSheet(RUBRIC).map(([unit = null, , , , , ...scores]) => [unit, ...scores]);
  const [, first = []] = sheet;
  const [, ...scores] = first;
  sheet.push([name, ...scores.slice(0, -1), 1]);
  const evaluated = evaluateGrid(gridFrom(sheet), rubricOf(RUBRIC));
  if (!evaluated.ok) throw new Error("not read");
  return { found: pairDuplicates(evaluated.value), last: sheet.length, first: String(first[0]) };
}

test("a unit on two rows is shown with both rows, and which cells differ", () => {
  const { first } = duplicatesOf("");
  const { found, last } = duplicatesOf(first.toUpperCase());
  expect(found).toMatchObject([{ unit: first, firstRow: 2, secondRow: last }]);
  expect(found[0]?.cells.map(({ column, differs }) => [column, differs])).toEqual([
    [1, true],
    ...[2, 3, 4, 5, 6].map((column) => [column, false]),
    [7, true],
  ]);
  expect(found[0]?.cells[6]).toMatchObject({ heading: "Chính sách", second: 1 });
});

test("no pair where every unit stands once", () => {
  expect(duplicatesOf("Sở Hạnh phúc").found).toEqual([]);
});
