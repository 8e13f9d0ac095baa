import { ASKED_BELOW, SAME } from "../../../reading/columns/thresholds";

/** How far a column's match can be relied on; "doubtful" is for the user to look at. */
export function confidenceLevel(confidence: number): "sure" | "likely" | "doubtful" {
  if (confidence >= SAME) return "sure";
  return confidence >= ASKED_BELOW ? "likely" : "doubtful";
}
