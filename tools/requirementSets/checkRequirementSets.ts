import { readFileSync } from "node:fs";
import path from "node:path";
import type ts from "typescript";
import { ownFiles, relativeName } from "./officeProgram";
import { officeUses } from "./officeUses";
import type { OfficeUse } from "./officeUses";
import { unmet } from "./requirement";
import type { Requirement, Support } from "./requirement";
import { supportFinder } from "./supportAt";
import { foundMember } from "./syntax";

/** A use of Office.js with its place; line 1-based. */
export interface PlacedUse extends Omit<OfficeUse, "node"> {
  readonly file: string;
  readonly line: number;
  /** What the floor does not have: asked for before, or missing in the guard. */
  readonly aboveFloor: readonly Requirement[];
}

/** Why a place is refused. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  /** One sentence: what is used, what it needs, what to do. */
  readonly sentence: string;
}

export interface RequirementCheck {
  readonly uses: readonly PlacedUse[];
  readonly violations: readonly Violation[];
}

/** What every Excel that loads the add-in has: the manifest's requirements. */
export function manifestFloor(): Support {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const required = /<Requirements>([\s\S]*?)<\/Requirements>/.exec(manifest)?.[1] ?? "";
  const version = /<Sets DefaultMinVersion="([\d.]+)"/.exec(required)?.[1];
  if (version === undefined) throw new Error("manifest.xml names no <Sets DefaultMinVersion>.");
  return new Map([...required.matchAll(/<Set Name="(\w+)"/g)].map(([, set = ""]) => [set, version]));
}

/** Lists every member of Office.js that the program's own files use, and those that an Excel at the floor may lack. */
export function checkRequirementSets(program: ts.Program, floor: Support): RequirementCheck {
  const checker = program.getTypeChecker();
  const files = ownFiles(program);
  const supportAt = supportFinder(files, checker);
  const uses: PlacedUse[] = [];
  const violations: Violation[] = [];
  for (const file of files.filter(({ text }) => OFFICE.test(text))) {
    const found = officeUses(file, checker);
    for (const { node, member, requirements } of found.uses) {
      const place = placeOf(node);
      const aboveFloor = unmet(requirements, floor);
      uses.push({ ...place, member, requirements, aboveFloor });
      const missing = aboveFloor.length === 0 ? [] : missingAt(member, aboveFloor, supportAt(node));
      for (const needed of missing) violations.push({ ...place, sentence: unguarded(member, needed, floor) });
    }
    for (const { node } of found.untold) violations.push({ ...placeOf(node), sentence: UNTOLD });
  }
  return { uses, violations };
}

/** Of the common API, unlike of Excel's objects, what is not there is absent: finding a member will do. */
function missingAt(member: string, needed: readonly Requirement[], support: Support): readonly Requirement[] {
  const isFound = member.startsWith("Office.") && support.has(foundMember(member));
  return isFound ? [] : unmet(needed, support);
}

/** Files that speak to Office.js name it. */
const OFFICE = /\b(Excel|Office|OfficeExtension|OfficeRuntime)\b/;

function placeOf(node: ts.Node): { readonly file: string; readonly line: number } {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { file: relativeName(file), line: line + 1 };
}

function unguarded(member: string, { set, version }: Requirement, floor: Support): string {
  const have = floor.get(set);
  const least = have === undefined ? `not every Excel has ${set}` : `the floor is ${set} ${have}`;
  return `${member} is ${set} ${version}, ${least}: ask \`${question({ set, version })}\` first and say what happens without it.`;
}

/** The condition under which the member may be used. */
export function question({ set, version }: Requirement): string {
  if (set === "ExcelApi") return `isExcelApiSupported(${version.split(".")[1] ?? version})`;
  return `Office.context.requirements.isSetSupported("${set}", "${version}")`;
}

const UNTOLD =
  "The name of the member cannot be told from the text: write it as a literal, or as a constant with literal types, that is a member of what it is read from.";
