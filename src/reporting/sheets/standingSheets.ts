import { sheetNameKey } from "../../grid/sheetName";
import type { Mentions } from "./mentions";
import type { RecordedSheet, ReportRecord } from "./reportRecord";

/** A sheet of the workbook as it stands. */
export interface FoundSheet {
  readonly name: string;
  readonly key: string | null;
  readonly fingerprint: string;
}

/** A sheet that a report was written to and that still stands. */
export interface StandingSheet {
  /** `SheetToWrite.id`. */
  readonly id: string;
  readonly name: string;
  readonly isRenamed: boolean;
  /** Somebody changed its cells since; such a sheet is not replaced unless the user agrees. */
  readonly isChanged: boolean;
  /** Of what stands there now. */
  readonly fingerprint: string;
  /** What refers to its cells, in order: the `sheetNameKey` of sheets, or `WORKBOOK`. */
  readonly mentionedBy: readonly string[];
}

/**
 * Which sheets of the workbook are a report's: those of the recorded names, and renamed ones that hold what was written. A
 * sheet that is neither is the user's.
 */
export function findStanding(
  { sheets }: ReportRecord,
  found: readonly FoundSheet[],
  mentions: Mentions = new Map(),
): readonly StandingSheet[] {
  const byName = new Map(found.map((sheet) => [sheetNameKey(sheet.name), sheet]));
  const named = new Set(sheets.map(({ name }) => sheetNameKey(name)));
  return sheets.flatMap((recorded): readonly StandingSheet[] => {
    const sheet = byName.get(sheetNameKey(recorded.name));
    const renamed = (): FoundSheet | undefined =>
      found.find((other) => isRenamed(recorded, other) && !named.has(sheetNameKey(other.name)));
    const standing = sheet ?? renamed();
    if (standing === undefined) return [];
    return [
      {
        id: recorded.id,
        name: standing.name,
        isRenamed: sheet === undefined,
        isChanged: standing.fingerprint !== recorded.fingerprint,
        fingerprint: standing.fingerprint,
        mentionedBy: [...(mentions.get(sheetNameKey(standing.name)) ?? [])].sort(),
      },
    ];
  });
}

function isRenamed({ key, fingerprint }: RecordedSheet, sheet: FoundSheet): boolean {
  return key !== null && key === sheet.key && fingerprint === sheet.fingerprint;
}
