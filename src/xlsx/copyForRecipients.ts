import { readOwnFormula } from "../filling/formulas/ownFormula";
import { MEMORY_KEY, NO_MEMORY } from "../memory/memory";
import { REMEMBER_NAMESPACE, RUBRICS_KEY } from "../memory/namespace";
import { parseMemory } from "../memory/parseMemory";
import { readRubrics } from "../memory/rubrics";
import { planRecipientCopy } from "../recipients/planRecipientCopy";
import type { CopyKind, SheetReplacements } from "../recipients/recipientCopy";
import { namespaceOf, readCustomXml } from "./customXml";
import type { CustomXmlEdit } from "./edits";
import { gridOf } from "./gridOf";
import { readPart, readRelationships } from "./package/relationships";
import { readRemembered } from "./remember";
import { saveXlsx } from "./saveXlsx";
import { applySplices } from "./saving/splice";
import { fromStoredFormula } from "./storedFormula";
import type { XlsxFile, XlsxSheet } from "./xlsxFile";
import { encodeXml, parseXml } from "./xml";
import type { XmlElement } from "./xml";

/** A copy of a workbook for people without CQDT. */
export interface RecipientCopy {
  readonly bytes: Uint8Array;
  /** Sheets in which something was replaced. */
  readonly sheets: readonly SheetReplacements[];
  /** Defined names that call CQDT functions: they stay, and show #NAME? where they are used. */
  readonly names: readonly string[];
}

/**
 * The workbook with values or Excel's own formulas in the place of CQDT functions, and without what CQDT keeps for itself in
 * it. All other parts stay byte for byte.
 *
 * Throws `XlsxRefusal` when a cell cannot be written.
 */
export function copyForRecipients(file: XlsxFile, kind: CopyKind): RecipientCopy {
  const remembered = readRemembered(file);
  const sheets = planRecipientCopy(
    file.sheets.map((sheet) => ({ grid: gridOf(file, sheet.name), arrays: arraysOf(sheet) })),
    kind,
    {
      memory: parseMemory(remembered[MEMORY_KEY]) ?? NO_MEMORY,
      ownRubrics: readRubrics(remembered[RUBRICS_KEY]).rubrics,
    },
  );
  const bytes = saveXlsx(
    { ...file, parts: withoutTableFormulas(file) },
    { sheets: sheets.map(({ sheet, cells }) => ({ sheet, cells })), customXml: ownParts(file), keepsValues: true },
  );
  const names = file.definedNames.filter(({ refersTo }) => readOwnFormula(fromStoredFormula(refersTo)) !== null);
  return { bytes, sheets, names: names.map(({ name }) => name) };
}

function arraysOf({ cells }: XlsxSheet): XlsxFile["sheets"][number]["merges"] {
  return [...cells.formulas.values()].flatMap(({ arrayArea }) => (arrayArea === null ? [] : [arrayArea]));
}

/** What CQDT remembers is of no use to people without it, and none of their business. */
function ownParts(file: XlsxFile): readonly CustomXmlEdit[] {
  return [...readCustomXml(file).values()]
    .filter(({ xml }) => namespaceOf(xml) === REMEMBER_NAMESPACE)
    .map(({ part }) => ({ part, xml: null }));
}

/** An Excel table would enter the CQDT formula of a column into its new rows. */
function withoutTableFormulas(file: XlsxFile): XlsxFile["parts"] {
  const parts = new Map(file.parts);
  for (const sheet of file.sheets) {
    for (const { type, target, external } of readRelationships(file.parts, sheet.part)) {
      if (type !== "table" || external) continue;
      const xml = readPart(file.parts, target);
      const gone = ownColumnFormulas(parseXml(target, xml));
      if (gone.length === 0) continue;
      parts.set(
        target,
        encodeXml(
          applySplices(
            xml,
            gone.map(({ start, end }) => ({ start, end, text: "" })),
          ),
        ),
      );
    }
  }
  return parts;
}

function ownColumnFormulas(element: XmlElement): readonly XmlElement[] {
  const isOwn = element.name === "calculatedColumnFormula" && readOwnFormula(fromStoredFormula(element.text)) !== null;
  return isOwn ? [element] : element.children.flatMap(ownColumnFormulas);
}
