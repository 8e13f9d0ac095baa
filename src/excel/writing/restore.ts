import type { Outcome } from "../../outcome/outcome";
import { runExcel } from "../runExcel";
import { findSheet } from "../sheet";
import type { Snapshot, WorkbookProblem, WorkOptions } from "../workbook";
import { readGround } from "./ground";
import { progressOfHalves } from "./progressOfHalves";
import { putBack } from "./putBack";
import { putBackAfter } from "./putBackAfter";
import { takeSnapshot } from "./snapshot";

/** Puts back all or nothing: what stands there is read first and entered again when Excel refuses half-way. */
export function restore(snapshot: Snapshot, options: WorkOptions = {}): Promise<Outcome<void, WorkbookProblem>> {
  const { sheet: name, parts } = snapshot;
  return runExcel(name, async (context) => {
    const sheet = findSheet(context, name);
    const areas = parts.map(({ area }) => area);
    const ground = await readGround(context, sheet, name, areas, options);
    const halves = progressOfHalves(options);
    const targets = areas.map((area) => ({ area, isBlank: false }));
    const standing = await takeSnapshot(context, sheet, targets, halves.first);
    try {
      await putBack(context, sheet, parts, ground, halves.second);
      options.onProgress?.(1);
    } catch (error) {
      throw await putBackAfter(error, name, standing, ground);
    }
  });
}
