/** A part of the pane's program that the pane starts without: loaded once, and at hand without waiting from then on. */
export interface Part<Value> {
  /** `null` until it is loaded. */
  readonly get: () => Value | null;
  /** Rejects where it cannot be fetched; the next call tries again. */
  readonly load: () => Promise<Value>;
}

export function part<Value>(fetchPart: () => Promise<Value>): Part<Value> {
  let loaded: Value | null = null;
  return {
    get: () => loaded,
    load: async () => {
      loaded ??= await fetchPart();
      return loaded;
    },
  };
}
