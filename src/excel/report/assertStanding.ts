import { sheetNameKey } from "../../grid/sheetName";
import type { StandingSheet } from "../../reporting/sheets/standingSheets";
import { WorkbookFailure } from "../failure";
import { sync } from "../runExcel";

/** Refused, in the name of `sheet`, where sheets of a report that are to go can go no more, or are not as they were when the user was shown them. */
export async function assertStanding(
  context: Excel.RequestContext,
  standing: readonly StandingSheet[],
  going: readonly StandingSheet[],
  sheet: string,
): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await sync(context);
  if (protection.protected) throw new WorkbookFailure({ code: "structure-protected", sheet });
  for (const { id, name, fingerprint, mentionedBy } of going) {
    const now = standing.find((sheet) => sheet.id === id && sheetNameKey(sheet.name) === sheetNameKey(name));
    const isSame = now?.fingerprint === fingerprint && now.mentionedBy.join("/") === mentionedBy.join("/");
    if (!isSame) throw new WorkbookFailure({ code: "report-changed", sheet: name });
  }
}
