import { REMEMBER_NAMESPACE } from "../../memory/namespace";
import { isOfficeError } from "../failure";
import { sync } from "../runExcel";
import type { Trace } from "./diagnosis";

/** How the workbook is, as far as a self-check could change it. Never leaves this room: it holds names of sheets. */
export interface Stock {
  readonly isStructureProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetStock[];
  /** Null where Excel cannot tell, as when a chart is open. */
  readonly activeSheet: string | null;
  /** The selected range's address; null where Excel cannot tell, as when an object or several ranges are selected. */
  readonly selection: string | null;
  readonly customXml: readonly { readonly id: string; readonly namespace: string }[];
  /** What CQDT remembers in the workbook, as XML. */
  readonly memory: readonly string[];
  readonly calculationMode: string;
}

interface SheetStock {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

export async function takeStock(context: Excel.RequestContext): Promise<Stock> {
  const { worksheets, customXmlParts, application, protection } = context.workbook;
  protection.load("protected");
  worksheets.load(["items/id", "items/name", "items/visibility", "items/protection/protected"]);
  customXmlParts.load(["items/id", "items/namespaceUri"]);
  application.load("calculationMode");
  const memory = customXmlParts.getByNamespace(REMEMBER_NAMESPACE);
  memory.load("items/id");
  await sync(context);
  const xml = memory.items.map((part) => part.getXml());
  await sync(context);
  return {
    isStructureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
    })),
    customXml: customXmlParts.items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri })),
    memory: xml.map(({ value }) => value),
    calculationMode: application.calculationMode,
    ...(await position()),
  };
}

/** Where the user is. */
export async function position(): Promise<Pick<Stock, "activeSheet" | "selection">> {
  const activeSheet = await askedFor(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await sync(context);
    return sheet.id;
  });
  const selection = await askedFor(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await sync(context);
    return range.address.slice(range.address.lastIndexOf("!") + 1);
  });
  return { activeSheet, selection };
}

/** What Excel tells, or null where it cannot: in a run of its own, since a failed one is beyond use. */
async function askedFor(ask: (context: Excel.RequestContext) => Promise<string>): Promise<string | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, ask);
  } catch (error) {
    if (isOfficeError(error)) return null;
    throw error;
  }
}

/** In what the workbook is not as it was. */
export function differences(before: Stock, after: Stock): readonly Trace[] {
  const compared: readonly (readonly [Trace, (stock: Stock) => unknown])[] = [
    ["sheets", ({ sheets }) => sheets],
    ["active-sheet", ({ activeSheet }) => activeSheet],
    ["selection", ({ selection }) => selection],
    ["custom-xml", ({ customXml, memory }) => [customXml, memory]],
    ["calculation-mode", ({ calculationMode }) => calculationMode],
  ];
  return compared.flatMap(([trace, part]) =>
    JSON.stringify(part(before)) === JSON.stringify(part(after)) ? [] : [trace],
  );
}
