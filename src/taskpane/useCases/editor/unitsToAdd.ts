import type { Grid } from "../../../grid/grid";
import { readScoreboard } from "../../../reading/readScoreboard";
import type { RosterUnit } from "../../../rubric/rubric";
import type { Edition } from "../../state/editor/editorState";

/** The units of the sheet that the roster does not have, with the groups they stand in; none where no table is recognised. */
export function unitsToAdd(grid: Grid, { rubric, choices }: Edition): readonly RosterUnit[] {
  const read = readScoreboard(grid, rubric, choices);
  if (!read.ok) return [];
  const known = new Set(rubric.units.map(({ name }) => name));
  return read.value.units.flatMap(({ name, rosterName, group }) => {
    if (rosterName !== null || known.has(name)) return [];
    known.add(name);
    return [{ name, ...(group === null ? {} : { group }) }];
  });
}
