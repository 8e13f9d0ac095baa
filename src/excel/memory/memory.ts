import type { Outcome } from "../../outcome/outcome";
import { WorkbookFailure } from "../failure";
import { runExcel, sync } from "../runExcel";
import type { WorkbookProblem } from "../workbook";
import { readEntries, writeEntry } from "./rememberedXml";

/**
 * Kept in a custom XML part of the namespace, which travels with the file and is found by other doors too, and read back,
 * since some Excels lose what add-ins store in silence (office-js #6091).
 */
export function remember(namespace: string, key: string, value: unknown): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel("", async (context) => {
    const part = await findPart(context, namespace);
    const before = part === null ? null : await xmlOf(context, part);
    const after = writeEntry(before, { namespace, key, value });
    if (part === null) context.workbook.customXmlParts.add(after);
    else part.setXml(after);
    await sync(context);
    const kept = await findPart(context, namespace);
    const text = kept === null ? undefined : readEntries(await xmlOf(context, kept), namespace).get(key);
    if (JSON.stringify(parsed(text)) !== JSON.stringify(value)) {
      throw new WorkbookFailure({ code: "host-error", hostCode: "NotKept", reason: key });
    }
  });
}

export function recall(namespace: string, key: string): Promise<Outcome<unknown, WorkbookProblem>> {
  return runExcel("", async (context) => {
    const part = await findPart(context, namespace);
    return part === null ? undefined : parsed(readEntries(await xmlOf(context, part), namespace).get(key));
  });
}

async function findPart(context: Excel.RequestContext, namespace: string): Promise<Excel.CustomXmlPart | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await sync(context);
  return parts.items[0] ?? null;
}

async function xmlOf(context: Excel.RequestContext, part: Excel.CustomXmlPart): Promise<string> {
  const xml = part.getXml();
  await sync(context);
  return xml.value;
}

/** An entry that is no JSON of ours is handed on as it stands, so that its reader can say that it is damaged. */
function parsed(entry: string | undefined): unknown {
  if (entry === undefined) return undefined;
  try {
    return JSON.parse(entry) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return entry;
    throw error;
  }
}
