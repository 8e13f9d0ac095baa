import type { Bracket, TierInference } from "../inference";

/** The brackets of one band by the proposed rule. */
export function bracketsOf(
  { rule, total, each, eachByChild }: TierInference,
  band: number,
): readonly { readonly child: string | null; readonly scale: "points" | "share"; readonly bracket: Bracket }[] {
  const none: Bracket = { over: null, atMost: null };
  if (rule === "each-by-child") {
    return (eachByChild?.children ?? []).map(({ child, scale, brackets }) => ({
      child,
      scale,
      bracket: brackets[band] ?? none,
    }));
  }
  const fit = rule === "each" ? each : rule === "total" ? total : null;
  return fit === null ? [] : [{ child: null, scale: fit.scale, bracket: fit.brackets[band] ?? none }];
}
