import { SETTING_PREFIX } from "../memory/memory";
import type { Outcome } from "../outcome/outcome";
import { WorkbookFailure } from "./failure";
import { runExcel, sync } from "./runExcel";
import type { WorkbookProblem } from "./workbook";

/** Kept as JSON text in the workbook's settings, and read back, since some Excels lose settings in silence (office-js #6091). */
export function remember(key: string, value: unknown): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel("", async (context) => {
    const text = JSON.stringify(value);
    context.workbook.settings.add(SETTING_PREFIX + key, text);
    const kept = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + key);
    kept.load("value");
    await sync(context);
    if (kept.isNullObject || kept.value !== text) {
      throw new WorkbookFailure({ code: "host-error", hostCode: "SettingNotKept", reason: SETTING_PREFIX + key });
    }
  });
}

export function recall(key: string): Promise<Outcome<unknown, WorkbookProblem>> {
  return runExcel("", async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + key);
    kept.load("value");
    await sync(context);
    return kept.isNullObject ? undefined : parsed(kept.value);
  });
}

/** A setting that is no JSON of ours is handed on as it stands, so that its reader can say that it is damaged. */
function parsed(setting: unknown): unknown {
  if (typeof setting !== "string") return setting;
  try {
    return JSON.parse(setting) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return setting;
    throw error;
  }
}
