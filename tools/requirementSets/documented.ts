import ts from "typescript";
import { PREVIEW } from "./requirement";
import type { Requirement } from "./requirement";

/** Whether a member is read (or called) or assigned: some members may be read earlier than they may be set. */
export type Access = "read" | "write";

/**
 * Members that belong to a requirement set which `@types/office-js` does not name. `delayForCellEdit`:
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-5-requirement-set
 */
const UNTAGGED: Readonly<Record<string, Requirement>> = {
  "Excel.RunOptions.delayForCellEdit": { set: "ExcelApi", version: "1.5" },
};

/** Sets of other Office programs, which some members name beside Excel's. */
const OTHER_PROGRAMS = /^(Mailbox|Word|PowerPoint|OneNote)/;

/**
 * The requirement sets of a declaration of `@types/office-js`: of its own documentation, else of what it stands in. Empty
 * where nothing is said: what the library itself brings (`Excel.run`, `sync`) and the oldest common API.
 */
export function requirementsOf(declaration: ts.Node, access: Access): readonly Requirement[] {
  const untagged = UNTAGGED[memberName(declaration)];
  if (untagged !== undefined) return [untagged];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const found = ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map((doc) => requirementsIn(doc.getText(), access))
      .filter((requirements) => requirements !== null);
    if (found.length > 0) return found.flat();
  }
  return [];
}

/** The requirement sets that an argument asks for beyond its function's own. */
export function requirementsOfParameter(parameter: ts.ParameterDeclaration): readonly Requirement[] {
  return ts
    .getJSDocParameterTags(parameter)
    .flatMap((tag) => requirementsIn(ts.getTextOfJSDocComment(tag.comment) ?? "", "write") ?? []);
}

/** `Excel.Range.values`: the names of all that a declaration stands in. */
export function memberName(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isConstructorDeclaration(node) ? "constructor" : nameOf(node);
    if (name !== null) names.unshift(name);
  }
  return names.join(".");
}

function nameOf(node: ts.Node): string | null {
  const name = ts.isSourceFile(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : null;
}

const TAG = /\[Api set:\s*([^\]]+)\]/g;
const SETS = /\*\*Requirement sets?\*\*:((?:(?!\*\*)[\s\S])*)/g;
const LINK = /\|\s*([A-Za-z]+)(?:\s+(\d+\.\d+))?\s*\}(?:\s*\(when using `([\w.]+)`)?/g;
const READ_AND_WRITE = /(\d+\.\d+) for (?:get|getting|reading)\b[^;,]*[;,]\s*(?:\w+ )?(\d+\.\d+) for set/;

/** `null` where the text names none. */
function requirementsIn(text: string, access: Access): readonly Requirement[] | null {
  const tagged = [...text.replace(/@param[\s\S]*?(?=@|\[Api set: [^\]]+\]\s*\*\/|$)/g, "").matchAll(TAG)];
  const named = [...text.matchAll(SETS)].flatMap(([, sets = ""]) => [...sets.matchAll(LINK)]);
  if (tagged.length + named.length === 0) return null;
  return [
    ...tagged.flatMap(([, tag = ""]) => requirementOfTag(tag, access)),
    ...named.map(([, set = "", version = "1.1", when]) => ({ set, version, ...(when !== undefined && { when }) })),
  ].filter(({ set }) => !OTHER_PROGRAMS.test(set));
}

/** The newest version that the tag speaks of, since it does not say in a regular way what each of them is for. */
function requirementOfTag(tag: string, access: Access): readonly Requirement[] {
  const set = /^[A-Za-z]+/.exec(tag)?.[0];
  if (set === undefined) return [];
  const split = READ_AND_WRITE.exec(tag);
  if (split !== null) return [{ set, version: (access === "read" ? split[1] : split[2]) ?? PREVIEW }];
  const versions = [...tag.matchAll(/\d+\.\d+/g)].map(([version]) => version);
  const newest = versions.sort((one, other) => minorOf(one) - minorOf(other)).at(-1);
  return [{ set, version: newest ?? PREVIEW }];
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}
