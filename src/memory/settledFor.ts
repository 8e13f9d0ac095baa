import type { Memory, SheetMemory } from "./memory";

/** What the user settled for the sheet; a sheet may have any name, also one that every object answers to, like "constructor". */
export function settledFor({ sheets }: Memory, sheet: string): SheetMemory | undefined {
  return Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined;
}
