/** What is drawn, and how often. */
export interface DrawSettings {
  readonly draws: number;
  /** A whole number; the same seed gives the same draws on every machine. */
  readonly seed: number;
  /** How far each weight may lie from its own, as a share of it: 0.25 for ±25 %; 0 leaves the weights. */
  readonly weightSpread: number;
  /** Whether a printed score may be anything that rounds to it. */
  readonly rounding: boolean;
}

/** ±25 % is what COINr's guide to sensitivity analysis takes; a thousand draws give shares to about three points. */
export const USUAL_DRAWS: DrawSettings = { draws: 1000, seed: 1, weightSpread: 0.25, rounding: true };
