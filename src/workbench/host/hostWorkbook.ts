import { Model } from "@odoo/o-spreadsheet";
import type { DispatchResult } from "@odoo/o-spreadsheet";
import { createNumberFormats } from "../engine/numberFormats";
import type { NumberFormats } from "../engine/numberFormats";
import { BATCH_COMMAND, registerHostPlugin } from "./hostPlugin";
import type { Batch, HostBus, Part } from "./hostPlugin";
import "./groupBy";
import type { SheetExtras } from "./sheetExtras";
import type { ProtectionOptions } from "./sheetProtection";
import { keepCommandsWhole } from "./keepCommandsWhole";

/** An open workbook as the host knows it: the engine's model and what the engine has no place for. */
export interface HostWorkbook {
  readonly name: string;
  readonly model: Model;
  readonly numberFormats: NumberFormats;
  /** Custom XML parts by id, those of other programs included. */
  readonly customXml: Map<string, string>;
  /** Whether sheets may be added and removed. */
  readonly structure: { readonly isProtected: boolean };
  /** What protected sheets still allow, by sheet id. */
  readonly protections: Map<string, ProtectionOptions>;
  /** Charts and page set-up, by sheet id. */
  readonly extras: Map<string, SheetExtras>;
  readonly bus: HostBus;
}

export interface HostWorkbookParts {
  readonly name?: string;
  readonly numberFormats?: NumberFormats;
  readonly customXml?: Map<string, string>;
  readonly structure?: { readonly isProtected: boolean };
  /** Whatever else the model's plugins and functions find in their `custom`. */
  readonly custom?: Readonly<Record<string, unknown>>;
}

/**
 * Makes the model from the engine's workbook JSON (an empty workbook when absent) so that a host can serve it. Custom
 * functions must be registered before, since the model evaluates its cells at once.
 */
export function openHostWorkbook(data?: object, parts: HostWorkbookParts = {}): HostWorkbook {
  registerHostPlugin();
  const bus: HostBus = { onContentChanged: () => undefined };
  const model = new Model(data ?? {}, { custom: { ...parts.custom, hostBus: bus } });
  keepCommandsWhole(model);
  return {
    name: parts.name ?? "Book1.xlsx",
    model,
    numberFormats: parts.numberFormats ?? createNumberFormats(),
    customXml: parts.customXml ?? new Map<string, string>(),
    structure: parts.structure ?? { isProtected: false },
    protections: new Map<string, ProtectionOptions>(),
    extras: new Map<string, SheetExtras>(),
    bus,
  };
}

/** Dispatches commands as one step; gives the results of the parts, or why the whole was refused. */
export function dispatchBatch(
  model: Model,
  parts: readonly Part[],
): { readonly whole: DispatchResult; readonly parts: readonly DispatchResult[] } {
  const batch: Batch = { parts, results: [] };
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => DispatchResult;
  const whole = dispatch(BATCH_COMMAND, batch);
  return { whole, parts: batch.results };
}
