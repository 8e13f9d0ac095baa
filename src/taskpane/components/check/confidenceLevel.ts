/** How far a column's match can be relied on; "doubtful" is for the user to look at. */
export function confidenceLevel(confidence: number): "sure" | "likely" | "doubtful" {
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.7 ? "likely" : "doubtful";
}
