import { readNumber } from "../reading/cells/readNumber";
import { fail } from "./functionError";
import { plainValue, shownText } from "./plainValue";

/** The number a Vietnamese-written text stands for; a percentage as a share 0–1, a blank as 0. */
export function number(text: unknown): number {
  const value = plainValue(text);
  if (typeof value === "number") return value;
  if (value === null || (typeof value === "string" && value.trim() === "")) return 0;
  return (
    (typeof value === "string" ? readNumber(value) : null) ?? fail({ code: "not-a-number", text: shownText(value) })
  );
}
