import { type Memory, MEMORY_KEY, type SheetMemory } from "../../memory/memory";
import type { Pane } from "./pane";
import { accept } from "./work";

/** Keeps in the workbook what is settled for the pane's sheet; writes only what changed. */
export async function remember(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  const { sheet, rubric, choices, outputs, mode, highlight, ruleIds, memory } = store.getState();
  if (sheet === null || rubric === null) return;
  const settled: SheetMemory = { rubric: rubric.id, choices, outputs, mode, highlight, ruleIds };
  if (JSON.stringify(memory.sheets[sheet]) === JSON.stringify(settled)) return;
  const next: Memory = { ...memory, sheets: { ...memory.sheets, [sheet]: settled } };
  store.dispatch({ type: "memoryRead", memory: next });
  accept(pane, "remember", await workbook.remember(MEMORY_KEY, next));
}
