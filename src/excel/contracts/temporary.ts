import { sheetNameKey } from "../../grid/sheetName";
/** The names under which contracts work in a workbook; none of them was there before. */
export interface TemporarySheets {
  readonly sheet: string;
  readonly spareSheet: string;
}

/** Custom XML parts of these namespaces are made by contracts alone. */
export const TEMPORARY_NAMESPACES = {
  memory: "urn:cqdt:contracts",
  foreign: "urn:cqdt:contracts:foreign",
} as const;

const PREFIX = "CQDT tạm";

/** The first names that no sheet of the workbook has; Excel compares names without regard to case. */
export function freeNames(taken: readonly string[]): TemporarySheets {
  const known = new Set(taken.map(sheetNameKey));
  const free: string[] = [];
  for (let number = 1; free.length < 2; number += 1) {
    const name = `${PREFIX} ${number}`;
    if (!known.has(sheetNameKey(name))) free.push(name);
  }
  const [sheet = "", spareSheet = ""] = free;
  return { sheet, spareSheet };
}

/** Removes whatever contracts left: the temporary sheets and the parts of their namespaces. */
export async function tidy({ sheet, spareSheet }: TemporarySheets): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const sheets = [sheet, spareSheet].map((name) => {
      const found = worksheets.getItemOrNullObject(name);
      found.load("name");
      found.protection.load("protected");
      return found;
    });
    const parts = Object.values(TEMPORARY_NAMESPACES).map((namespace) => {
      const found = customXmlParts.getByNamespace(namespace);
      found.load("items/id");
      return found;
    });
    await context.sync();
    for (const part of parts.flatMap(({ items }) => items)) part.delete();
    for (const found of sheets.filter(({ isNullObject }) => !isNullObject)) {
      if (found.protection.protected) found.protection.unprotect();
      found.delete();
    }
    await context.sync();
  });
}

/** Makes the temporary sheet anew: empty, last, and not the active one. */
export async function freshSheet(temporary: TemporarySheets): Promise<void> {
  await tidy(temporary);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.add(temporary.sheet);
    await context.sync();
  });
}
