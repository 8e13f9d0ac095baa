import { writeRubricJson } from "../../../rubric/json/writeRubricJson";
import type { Rubric } from "../../../rubric/rubric";
import { download } from "../../download";

/** Hands the rubric over as a JSON file named after its id. */
export function exportJson(rubric: Rubric): void {
  download(`${rubric.id}.json`, writeRubricJson(rubric), "application/json");
}
