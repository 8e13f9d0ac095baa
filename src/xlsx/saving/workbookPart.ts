import type { PackageEditor } from "../package/packageEditor";
import { readRelationships } from "../package/relationships";
import type { XmlElement } from "../xml";
import { childOf, parseXml, prefixOf, writeAttributes } from "../xml";
import { applySplices } from "./splice";

export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the format puts before `calcPr` in the workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames".split(
    " ",
  ),
);

/** Has Excel compute every formula when it opens the workbook. */
export function calculateOnLoad(editor: PackageEditor, workbookPart: string): void {
  const xml = editor.read(workbookPart);
  const root = parseXml(workbookPart, xml);
  const existing = childOf(root, "calcPr");
  const text = (attributes: Readonly<Record<string, string>>, name: string): string =>
    `<${name}${writeAttributes({ ...attributes, fullCalcOnLoad: 1 })}/>`;
  const splice =
    existing === null
      ? { ...placeForCalculation(root), text: text({}, `${prefixOf(root.qualifiedName)}calcPr`) }
      : { start: existing.start, end: existing.end, text: text(existing.attributes, existing.qualifiedName) };
  editor.write(workbookPart, applySplices(xml, [splice]));
}

/** Removes the order of calculation, which Excel works out again. */
export function dropCalculationChain(editor: PackageEditor, workbookPart: string): void {
  const chain = readRelationships(editor.parts, workbookPart).find(({ type }) => type === "calcChain");
  if (chain !== undefined) editor.remove(chain.target, workbookPart);
}

function placeForCalculation(root: XmlElement): { readonly start: number; readonly end: number } {
  const previous = root.children.findLast(({ name }) => BEFORE_CALCULATION.has(name));
  const place = previous?.end ?? root.openEnd;
  return { start: place, end: place };
}
