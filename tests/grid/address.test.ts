import { areaAddress, cellAddress, columnName, columnNumber, parseAddress } from "../../src/grid/address";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, contains } from "../../src/grid/area";
import { fc } from "../support/properties";

describe("column names", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [MAXIMUM_COLUMNS, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
    expect(columnNumber(name.toLowerCase())).toBe(column);
  });

  test.each(["", "1", "A1", "ABCD", "Đ"])("%j is no column", (name) => {
    expect(columnNumber(name)).toBeNull();
  });
});

describe("addresses", () => {
  const area = fc.record({
    row: fc.integer({ min: 1, max: 1_000_000 }),
    column: fc.integer({ min: 1, max: 16_000 }),
    rows: fc.integer({ min: 1, max: 48_576 }),
    columns: fc.integer({ min: 1, max: 384 }),
  });

  test("every area is read back from its address, with or without $ and sheet", () => {
    fc.assert(
      fc.property(area, (one) => {
        const address = areaAddress(one);
        expect(parseAddress(address)).toEqual(one);
        expect(parseAddress(`'Bảng 1!'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`)).toEqual(one);
      }),
    );
  });

  test("a single cell has a single address", () => {
    expect(areaAddress({ row: 9, column: 7, rows: 1, columns: 1 })).toBe("G9");
    expect(cellAddress(MAXIMUM_ROWS, MAXIMUM_COLUMNS)).toBe("XFD1048576");
  });

  test.each(["", "A", "A0", "A:A", "1:1", "B2:A1", "A1,B2", "Bảng"])("%j is no bounded area", (address) => {
    expect(parseAddress(address)).toBeNull();
  });
});

test("an area contains its corners and nothing beside them", () => {
  const area = { row: 2, column: 3, rows: 2, columns: 2 };
  expect([contains(area, 2, 3), contains(area, 3, 4)]).toEqual([true, true]);
  expect([contains(area, 1, 3), contains(area, 4, 3), contains(area, 2, 5), contains(area, 2, 2)]).toEqual(
    Array(4).fill(false),
  );
});
