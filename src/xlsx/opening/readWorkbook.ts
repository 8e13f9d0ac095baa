import type { DefinedName } from "../xlsxFile";
import type { XmlElement } from "../xml";
import { childOf, childrenOf, isOn, numberOrNull, prefixedAttribute } from "../xml";

interface WorkbookPart {
  /** All kinds of sheets in tab order. */
  readonly sheets: readonly { readonly name: string; readonly visible: boolean; readonly relationship: string }[];
  readonly activeSheet: string | null;
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

export function readWorkbook(workbook: XmlElement): WorkbookPart {
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").map((sheet) => ({
    name: sheet.attributes.name ?? "",
    visible: (sheet.attributes.state ?? "visible") === "visible",
    relationship: prefixedAttribute(sheet, "id") ?? "",
  }));
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  return {
    sheets,
    activeSheet: sheets[numberOrNull(view?.attributes.activeTab) ?? 0]?.name ?? null,
    definedNames: childrenOf(childOf(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
      name: attributes.name ?? "",
      refersTo: text,
      sheet: sheets[numberOrNull(attributes.localSheetId) ?? -1]?.name ?? null,
      hidden: isOn(attributes.hidden),
    })),
    date1904: isOn(childOf(workbook, "workbookPr")?.attributes.date1904),
    structureProtected: isOn(childOf(workbook, "workbookProtection")?.attributes.lockStructure),
  };
}
