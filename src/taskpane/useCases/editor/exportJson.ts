import type { Rubric } from "../../../rubric/rubric";
import { writeRubricJson } from "../../../rubric/writeRubricJson";

/** Hands the rubric over as a JSON file named after its id. */
export function exportJson(rubric: Rubric): void {
  const url = URL.createObjectURL(new Blob([writeRubricJson(rubric)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${rubric.id}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
