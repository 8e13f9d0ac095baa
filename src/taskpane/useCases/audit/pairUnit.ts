import type { Pane } from "../pane";
import { keep } from "../remember";

/** Takes a written name for a unit in every table of the workbook; with `null`, for none any more. */
export async function pairUnit(pane: Pane, written: string, unit: string | null): Promise<void> {
  const { memory } = pane.store.getState();
  const { pairs = [], ...others } = memory;
  const kept = pairs.filter((pair) => pair.written !== written);
  const next = unit === null ? kept : [...kept, { written, unit }];
  await keep(pane, next.length === 0 ? others : { ...others, pairs: next });
}
