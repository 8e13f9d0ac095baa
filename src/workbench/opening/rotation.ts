const STACKED = 255;

/** Radians, clockwise: a file counts degrees counter-clockwise up to 90, and from 91 on clockwise (ECMA-376, 18.8.1). */
export function engineRotation(degrees: number): number {
  if (degrees === STACKED) return 0;
  const clockwise = degrees > 90 ? degrees - 90 : -degrees;
  return (clockwise * Math.PI) / 180;
}

/** The file's degrees for the engine's radians. */
export function fileRotation(radians: number): number {
  const clockwise = Math.round((radians * 180) / Math.PI);
  return clockwise > 0 ? Math.min(90, clockwise) + 90 : Math.min(90, -clockwise);
}
