import type { WorkOptions } from "../workbook";

/** Reading what stands there is the first half of the work, writing the second. */
export function progressOfHalves(options: WorkOptions): { readonly first: WorkOptions; readonly second: WorkOptions } {
  const { onProgress } = options;
  if (onProgress === undefined) return { first: options, second: options };
  const part = (start: number): WorkOptions => ({
    ...options,
    onProgress: (share) => {
      onProgress(start + share / 2);
    },
  });
  return { first: part(0), second: part(0.5) };
}
