import { type Memory, MEMORY_KEY, type SheetMemory } from "../../memory/memory";
import { settledFor } from "../../memory/settledFor";
import type { Pane } from "./pane";
import { accept } from "./work";

/** Keeps in the workbook what is settled for the pane's sheet; writes only what changed. */
export async function remember(pane: Pane): Promise<void> {
  const { store } = pane;
  const { sheet, rubric, choices, outputs, mode, stamp, highlight, ruleIds, previous, report, memory } =
    store.getState();
  if (sheet === null || rubric === null) return;
  const settled: SheetMemory = {
    rubric: rubric.id,
    choices,
    outputs,
    mode,
    highlight,
    ruleIds,
    ...(previous === null ? {} : { previous }),
    ...(stamp ? {} : { stamp }),
    ...(Object.keys(report).length === 0 ? {} : { report }),
  };
  if (JSON.stringify(settledFor(memory, sheet)) === JSON.stringify(settled)) return;
  await keep(pane, { ...memory, sheets: { ...memory.sheets, [sheet]: settled } });
}

/** Keeps a memory in the workbook and in the pane. */
export async function keep(pane: Pane, memory: Memory): Promise<void> {
  const { workbook, store } = pane;
  store.dispatch({ type: "memoryRead", memory });
  accept(pane, "remember", await workbook.remember(MEMORY_KEY, memory));
}
