import { MEMORY_KEY, NO_MEMORY } from "../../../memory/memory";
import { parseMemory } from "../../../memory/parseMemory";
import type { Pane } from "../pane";
import { readRubrics } from "../rubric/readRubrics";
import { work } from "../work";
import { readInto } from "./read";
import { takeSheet } from "./takeSheet";

/**
 * Opens the pane on the active sheet with what the workbook remembers. `onRubricsKnown` is called once, as soon as the
 * workbook's own rubrics are known or known to be unreadable.
 */
export async function open(pane: Pane, onRubricsKnown: () => void = () => undefined): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "open", async (tools) => {
    await readRubrics(pane).finally(onRubricsKnown);
    const sheets = tools.accept(await workbook.sheets());
    if (sheets === null) return;
    store.dispatch({ type: "sheetsListed", sheets: sheets.value });
    const recalled = tools.accept(await workbook.recall(MEMORY_KEY));
    if (recalled === null) return;
    const memory = parseMemory(recalled.value);
    store.dispatch({ type: "memoryRead", memory: memory ?? NO_MEMORY });
    if (memory === null) {
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "memory-damaged" } } });
    }
    const active = sheets.value.find((sheet) => sheet.active) ?? sheets.value[0];
    if (active === undefined) return;
    takeSheet(pane, active.name);
    await readInto(pane, tools);
  });
}
