import type { Rubric } from "../../../rubric/rubric";
import { writeRubricJson } from "../../../rubric/writeRubricJson";
import { download } from "../../download";

/** Hands the rubric over as a JSON file named after its id. */
export function exportJson(rubric: Rubric): void {
  download(`${rubric.id}.json`, writeRubricJson(rubric), "application/json");
}
