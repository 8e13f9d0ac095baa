import type { Exemption, RosterUnit } from "../rubric/rubric";
import type { Report } from "./entry";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";
import type { FindCriterion } from "./readCriteria";

type UnitEntry = Section<"units">["entries"][number];

/** The roster of the section "Đơn vị". */
export function readUnits(
  section: Section<"units">,
  find: FindCriterion,
  places: Places,
  report: Report,
): readonly RosterUnit[] {
  const units: RosterUnit[] = [];
  for (const entry of section.entries) {
    entry.need("name");
    const path = `units[${units.length}]`;
    const name = entry.text("name");
    if (name === undefined) continue;
    for (const column of ["name", "aliases", "group", "invited"] as const)
      places.set(`${path}.${column}`, entry.cell(column));
    places.set(path, entry.cell("name"));
    places.set(`${path}.exempt`, entry.cell("exemptOut"));
    const aliases = entry.list("aliases");
    const group = entry.text("group");
    const invited = entry.choice("invited", "answer");
    const exempt = readExemptions(entry, find, report);
    units.push({
      name,
      ...(aliases === undefined ? {} : { aliases }),
      ...(group === undefined ? {} : { group }),
      ...(invited === undefined ? {} : { invited: invited === "yes" }),
      ...(exempt === undefined ? {} : { exempt }),
    });
  }
  return units;
}

function readExemptions(entry: UnitEntry, find: FindCriterion, report: Report): Record<string, Exemption> | undefined {
  const exemptions = new Map<string, Exemption>();
  let isGiven = false;
  for (const [column, exemption] of [
    ["exemptOut", "out"],
    ["exemptFull", "full"],
  ] as const) {
    const named = entry.list(column);
    if (named === undefined) continue;
    isGiven = true;
    for (const text of named) {
      const id = find(text, entry.cell(column));
      if (id === undefined) continue;
      const other = exemptions.get(id);
      if (other !== undefined && other !== exemption) {
        report({ code: "stated-twice", cell: entry.cell(column), first: entry.cell("exemptOut") });
      }
      exemptions.set(id, exemption);
    }
  }
  return isGiven ? Object.fromEntries(exemptions) : undefined;
}
