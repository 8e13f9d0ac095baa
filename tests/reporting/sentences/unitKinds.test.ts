import { unitKinds } from "../../../src/reporting/sentences/unitKinds";
import type { Level } from "../../../src/rubric/rubric";

test.each<readonly [Level, readonly string[], readonly string[]]>([
  ["department", ["Sở Y tế", "Ban Dân tộc", "Văn phòng UBND tỉnh", "Thanh tra tỉnh"], ["agency"]],
  ["department", ["Sở Y tế", "Vườn Quốc gia Ba Bể"], ["unit"]],
  ["district", ["UBND huyện Na Rì", "Huyện Ba Bể"], ["district"]],
  ["district", ["Thành phố Cao Bằng", "Huyện Hà Quảng", "TX. Phước Long"], ["district", "town", "city"]],
  ["district", ["Huyện Hà Quảng", "Hà Quảng"], ["unit"]],
  ["commune", ["UBND phường Sông Cầu", "UBND xã Tân Lập", "TT. Bằng Lũng"], ["commune", "ward", "township"]],
  ["commune", ["UBND phường Sông Cầu", ""], ["unit"]],
  ["department", [], ["unit"]],
])("%s %j are counted as %j", (level, names, kinds) => {
  expect(unitKinds(level, names)).toEqual(kinds);
});
