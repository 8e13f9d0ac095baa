import { WriteQueue } from "./cells/writeQueue";
import type { HostWorkbook } from "./hostWorkbook";
import { WORKBOOK_TARGET } from "./wire/protocol";
import type { EventType } from "./wire/protocol";
import type { WireObject } from "./wire/wireObject";

/** What the host keeps for one client: ranges it holds on to, events it listens to, writes that wait. */
export class Session {
  readonly references = new Map<string, WireObject>();
  readonly writes: WriteQueue;
  private readonly registrations = new Set<string>();
  private lastReference = 0;

  constructor(readonly workbook: HostWorkbook) {
    this.writes = new WriteQueue(workbook);
  }

  keep(object: WireObject): string {
    this.lastReference += 1;
    const id = `{ref-${this.lastReference}}`;
    this.references.set(id, object);
    return id;
  }

  register(type: EventType, target: string): void {
    this.registrations.add(`${type} ${target}`);
  }

  unregister(type: EventType, target: string): void {
    this.registrations.delete(`${type} ${target}`);
  }

  /** Those of the sheet and of the whole workbook that the client listens to. */
  targetsOf(type: EventType, sheetId: string): string[] {
    return [sheetId, WORKBOOK_TARGET].filter((target) => this.registrations.has(`${type} ${target}`));
  }
}
