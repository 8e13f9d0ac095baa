import { pathOf } from "../../src/rubric/path";

test.each([
  [[], ""],
  [["criteria", "children", 1, "tiers", "bands", 0, "atLeast"], "criteria.children[1].tiers.bands[0].atLeast"],
  [["units", 3, "exempt", "online-services"], "units[3].exempt.online-services"],
  [["sources", "criteria.total.max"], 'sources["criteria.total.max"]'],
  [["tên lạ"], '["tên lạ"]'],
  [['a"b'], '["a\\"b"]'],
])("%j is written %s", (steps, path) => {
  expect(pathOf(steps)).toBe(path);
});
