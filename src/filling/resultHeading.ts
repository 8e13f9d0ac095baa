import { filling } from "../locales/vi/filling";
import type { Output } from "../reading/scoreboard";
import type { Criterion, Rubric } from "../rubric/rubric";

/** The heading of a new result column: "Tổng điểm", or "Mức xếp loại Điều kiện sẵn sàng" for a part of the rubric. */
export function resultHeading(criterion: Criterion, output: Output, rubric: Rubric): string {
  const words = filling.headings[output];
  return criterion.id === rubric.criteria.id ? words : `${words} ${criterion.name}`;
}
