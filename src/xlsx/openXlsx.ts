import type { Outcome } from "../outcome/outcome";
import { refuse, succeed } from "../outcome/outcome";
import { readThemeColors } from "./opening/color";
import { readSharedStrings } from "./opening/readSharedStrings";
import { readSheet } from "./opening/readSheet";
import { DEFAULT_STYLE, readStyles } from "./opening/readStyles";
import { readWorkbook } from "./opening/readWorkbook";
import { identifyPackage } from "./package/identifyFile";
import { readPackage } from "./package/readPackage";
import type { Relationship } from "./package/relationships";
import { readPart, readRelationships } from "./package/relationships";
import type { XlsxProblem } from "./problem";
import { XlsxRefusal } from "./problem";
import type { XlsxFile } from "./xlsxFile";
import { parseXml } from "./xml";

/** Opens the bytes of an .xlsx (or .xlsm, .xltx) workbook; all its worksheets are read. Nothing is ever fetched or run. */
export function openXlsx(bytes: Uint8Array): Outcome<XlsxFile, XlsxProblem> {
  try {
    return succeed(openPackage(readPackage(bytes)));
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse(error.problem);
    throw error;
  }
}

/** The same from the parts of the package. Throws `XlsxRefusal`. */
export function openPackage(parts: ReadonlyMap<string, Uint8Array>): XlsxFile {
  const workbookPart = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbookPart === undefined)
    throw new XlsxRefusal({ code: "not-xlsx", looksLike: identifyPackage(new Set(parts.keys()), null) });
  if (!workbookPart.toLowerCase().endsWith(".xml")) {
    throw new XlsxRefusal({
      code: "not-xlsx",
      looksLike: workbookPart.toLowerCase().endsWith("workbook.bin") ? "xlsb" : "zip",
    });
  }
  const workbookXml = parseXml(workbookPart, readPart(parts, workbookPart));
  if (workbookXml.name !== "workbook") {
    throw new XlsxRefusal({ code: "not-xlsx", looksLike: identifyPackage(new Set(parts.keys()), null) });
  }
  const relationships = readRelationships(parts, workbookPart);
  const workbook = readWorkbook(workbookXml);
  const sharedStrings = optionalPart(parts, relationships, "sharedStrings", readSharedStrings) ?? [];
  const themeXml = optionalPart(parts, relationships, "theme", parseXml);
  const stylesXml = optionalPart(parts, relationships, "styles", parseXml);
  const styles = stylesXml === null ? null : readStyles(stylesXml, readThemeColors(themeXml));
  const sheets = workbook.sheets.flatMap(({ name, visible, relationship }) => {
    const target = relationships.find(({ id }) => id === relationship);
    if (target?.type !== "worksheet") return [];
    const xml = readPart(parts, target.target);
    return [readSheet(xml, { part: target.target, name, visible, sharedStrings, date1904: workbook.date1904 })];
  });
  const active =
    sheets.find(({ name }) => name === workbook.activeSheet) ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  if (active === undefined) throw new XlsxRefusal({ code: "no-worksheet" });
  return {
    parts,
    workbookPart,
    sheets,
    activeSheet: active.name,
    definedNames: workbook.definedNames,
    styles: styles?.styles ?? [DEFAULT_STYLE],
    differentialStyles: styles?.differentialStyles ?? [],
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
  };
}

function optionalPart<Value>(
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: readonly Relationship[],
  type: string,
  read: (part: string, xml: string) => Value,
): Value | null {
  const part = relationships.find((relationship) => relationship.type === type)?.target;
  return part === undefined || !parts.has(part) ? null : read(part, readPart(parts, part));
}
