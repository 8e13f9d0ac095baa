import { parseAddress } from "../../../src/grid/address";
import { ZoneCollector } from "../../../src/workbench/opening/zones";
import { fc } from "../../support/properties";

type Cell = readonly [row: number, column: number, item: number];

function collect(cells: readonly Cell[]): Record<string, number> {
  const collector = new ZoneCollector();
  for (const [row, column, item] of cells) collector.add(row, column, item);
  return collector.finish();
}

describe("ranges of equal look", () => {
  test("a block of equal cells is one range", () => {
    expect(
      collect([
        [2, 2, 7],
        [2, 3, 7],
        [3, 2, 7],
        [3, 3, 7],
      ]),
    ).toEqual({ "B2:C3": 7 });
  });

  test("a gap or another look ends a range", () => {
    expect(
      collect([
        [1, 1, 1],
        [1, 2, 2],
        [1, 4, 2],
        [3, 1, 1],
      ]),
    ).toEqual({ A1: 1, B1: 2, D1: 2, A3: 1 });
  });

  test("every cell is covered once, by its own item", () => {
    const cells = fc
      .uniqueArray(
        fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2 })),
        {
          selector: ([row, column]) => `${String(row)} ${String(column)}`,
        },
      )
      .map((list) => list.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB));
    fc.assert(
      fc.property(cells, (list) => {
        const covered = Object.entries(collect(list)).flatMap(([address, item]) => {
          const area = parseAddress(address);
          if (area === null) throw new Error(address);
          return Array.from({ length: area.rows * area.columns }, (_, index) =>
            [area.row + Math.floor(index / area.columns), area.column + (index % area.columns), item].join(" "),
          );
        });
        expect(covered.sort()).toEqual(list.map((cell) => cell.join(" ")).sort());
      }),
    );
  });
});
