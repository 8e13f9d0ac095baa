import { lockedSheetAllowedCommands, registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { DispatchResult, Zone } from "@odoo/o-spreadsheet";

/** One engine command, as its `dispatch` takes it. */
export interface Part {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Several commands as one: evaluated once, undone in one step. `results` is filled in the order of `parts`. */
export interface Batch {
  readonly parts: readonly Part[];
  readonly results: DispatchResult[];
}

/** Cells of one sheet whose content was changed; `zone` is `null` when rows or columns moved. */
export interface ContentChange {
  readonly sheetId: string;
  readonly zone: Zone | null;
}

/** Where the plugin tells what changed; given to the model as `custom.hostBus`. */
export interface HostBus {
  onContentChanged: (changes: readonly ContentChange[]) => void;
  /** The add-in has opened a new workbook beside this one, from the bytes of a file. */
  onWorkbookOpened?: (bytes: Uint8Array) => void;
}

export const BATCH_COMMAND = "CQDT_BATCH";

type Dispatch = (type: string, payload: object) => DispatchResult;

interface AnyCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly commands?: readonly AnyCommand[];
}

const MOVING_COMMANDS: ReadonlySet<string> = new Set([
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "MOVE_RANGES",
  "SORT_CELLS",
]);

class HostPlugin extends UIPlugin {
  private readonly bus: HostBus | undefined;
  private readonly changes = new Map<string, Zone | null>();

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.bus = (config.custom as { hostBus?: HostBus }).hostBus;
  }

  override handle(command: AnyCommand & object): void {
    if (command.type === BATCH_COMMAND) {
      const batch = command as unknown as Batch;
      const dispatch = this.dispatch as unknown as Dispatch;
      for (const part of batch.parts) batch.results.push(dispatch(part.type, part.payload));
      return;
    }
    this.note(command);
  }

  override finalize(): void {
    if (this.changes.size === 0) return;
    const changes = [...this.changes].map(([sheetId, zone]) => ({ sheetId, zone }));
    this.changes.clear();
    this.bus?.onContentChanged(changes);
  }

  private note(command: AnyCommand): void {
    for (const undone of command.commands ?? []) this.note(undone);
    const { sheetId, col, row } = command;
    if (sheetId === undefined) return;
    if (MOVING_COMMANDS.has(command.type)) this.changes.set(sheetId, null);
    if (command.type !== "UPDATE_CELL" || !("content" in command) || col === undefined || row === undefined) return;
    const zone = this.changes.get(sheetId);
    if (zone === null) return;
    if (zone === undefined) {
      this.changes.set(sheetId, { left: col, right: col, top: row, bottom: row });
      return;
    }
    zone.left = Math.min(zone.left, col);
    zone.right = Math.max(zone.right, col);
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
  }
}

const PLUGIN_NAME = "cqdt_host";

/** To be called before a model is made; once is enough. A locked sheet is for the parts to respect, not for the batch. */
export function registerHostPlugin(): void {
  if (registries.featurePluginRegistry.contains(PLUGIN_NAME)) return;
  registries.featurePluginRegistry.add(PLUGIN_NAME, HostPlugin);
  (lockedSheetAllowedCommands as Set<string>).add(BATCH_COMMAND);
}
