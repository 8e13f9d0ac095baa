import { parseMemory } from "../../src/memory/parseMemory";
import { settledFor } from "../../src/memory/settledFor";

const SETTLED = {
  rubric: "cao-bang-2020-so",
  choices: {},
  outputs: [],
  mode: "values",
  highlight: { unranked: true, belowMinimum: true, threshold: null },
  ruleIds: [],
};

describe("settledFor", () => {
  test.each(["Bảng 1", "constructor", "toString", "__proto__", "hasOwnProperty"])(
    "knows a sheet named %s by what was kept for it, and not otherwise",
    (name) => {
      const nothing = parseMemory({ version: 1, sheets: {} });
      const kept = parseMemory({
        version: 1,
        sheets: JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(SETTLED)}}`) as unknown,
      });
      if (nothing === null || kept === null) throw new Error("the memory is damaged");
      expect(settledFor(nothing, name)).toBeUndefined();
      expect(settledFor(kept, name)).toEqual(SETTLED);
      expect(settledFor(kept, "valueOf")).toBeUndefined();
    },
  );
});
