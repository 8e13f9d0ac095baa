import { question } from "./checkRequirementSets";
import type { PlacedUse, RequirementCheck } from "./checkRequirementSets";
import type { Requirement } from "./requirement";

/** `docs/requirement-sets.md`: what of Office.js is used, and from which requirement set each member is. */
export function describeRequirementSets({ uses }: Pick<RequirementCheck, "uses">): string {
  return [
    "# What the code uses of Office.js",
    "",
    "Written by `npm run requirement-sets` from the source and the requirement-set tags of `@types/office-js`; a test holds it equal,",
    "and fails when a member is newer than the manifest's floor and is used without asking first. What older Excels do without:",
    "[older-excel.md](older-excel.md).",
    "",
    "## Asked for first",
    "",
    "| member | requirement set | asked by | in |",
    "|---|---|---|---|",
    ...guardedRows(uses),
    "",
    "## In every Excel that loads the add-in",
    "",
    "| requirement set | of | members |",
    "|---|---|---|",
    ...floorRows(uses),
    "",
  ].join("\n");
}

function guardedRows(uses: readonly PlacedUse[]): readonly string[] {
  const members = groupBy(
    uses.filter(({ aboveFloor }) => aboveFloor.length > 0),
    ({ member }) => member,
  );
  return sorted(members).map(([member, of]) => {
    const needed = of[0]?.aboveFloor ?? [];
    const files = [...new Set(of.map(({ file }) => `\`${file.replace("src/", "")}\``))].sort();
    const asked = needed.map((one) => `\`${question(one)}\``);
    return row([`\`${member}\``, needed.map(nameOf).join(", "), asked.join(", "), files.join(", ")]);
  });
}

function floorRows(uses: readonly PlacedUse[]): readonly string[] {
  const sets = groupBy(
    uses.filter(({ aboveFloor }) => aboveFloor.length === 0),
    ({ requirements }) => requirements.map(nameOf).join(", ") || "none: the library itself, or the common API",
  );
  return sorted(sets).flatMap(([set, ofSet]) =>
    sorted(groupBy(ofSet, ({ member }) => member.slice(0, Math.max(0, member.lastIndexOf("."))))).map(([owner, of]) => {
      const members = [...new Set(of.map(({ member }) => member.slice(owner.length + 1)))].sort();
      return row([set, `\`${owner}\``, members.map((member) => `\`${member}\``).join(" ")]);
    }),
  );
}

function nameOf({ set, version }: Requirement): string {
  return `${set} ${version}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** By name, numbers in names by their value. */
function sorted<Item>(groups: ReadonlyMap<string, Item>): readonly (readonly [string, Item])[] {
  return [...groups].sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }));
}
