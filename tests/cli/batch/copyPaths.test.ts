import path from "node:path";
import { commonFolder, copyPath } from "../../../src/cli/batch/copyPaths";
import { fc } from "../../support/properties";

test("the common folder is the deepest one; a folder is common to itself", () => {
  const common = (...folders: readonly string[]) => commonFolder(folders).join("/");
  expect(common("/a/b")).toBe("/a/b");
  expect(common("/a/b", "/a/b/c")).toBe("/a/b");
  expect(common("/a/b/", "/a/bc")).toBe("/a");
  expect(common("/a", "/b")).toBe("");
  expect(common("x", ".")).toBe(process.cwd());
});

test("copies stay within the folder, and different files never share a place", () => {
  const name = fc.constantFrom("a", "b", "c", "..d", "e f");
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `/${names.join("/")}.xlsx`);
  fc.assert(
    fc.property(fc.uniqueArray(file, { minLength: 1 }), (files) => {
      const common = commonFolder(files.map((one) => path.dirname(one)));
      const copies = files.map((one) => copyPath("/ra", common, one));
      expect(new Set(copies).size).toBe(files.length);
      expect(copies.every((copy) => copy.startsWith("/ra/"))).toBe(true);
    }),
  );
});
