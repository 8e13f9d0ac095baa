import fc from "fast-check";

/** The seed of every property, so that a red run comes from a change and not from luck. */
const SEED = 20260101;

/**
 * What the environment asks for in `CQDT_SEED`: a seed that fast-check printed, or `random` for another one each run
 * (`npm run explore`).
 */
function seedFrom(wanted: string | undefined): number {
  if (wanted === undefined || wanted === "") return SEED;
  if (wanted === "random") return Date.now();
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`CQDT_SEED is "random" or a whole number, not "${wanted}".`);
  return seed;
}

fc.configureGlobal({ seed: seedFrom(process.env.CQDT_SEED) });

export { fc };
