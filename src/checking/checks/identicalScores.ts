import { cellAddress } from "../../grid/address";
import { isSubmitted } from "../../scoring/isSubmitted";
import type { Score } from "../../scoring/results";
import type { Board } from "../board";
import type { FindingFor, UnitPlace } from "../finding";

/** Units whose every score is the same: one row may have been copied over another. Rows without points are left out. */
export function identicalScores({ scoreboard }: Board): readonly FindingFor<"identical-scores">[] {
  const groups = new Map<string, UnitPlace[]>();
  scoreboard.units.forEach((unit, place) => {
    const scores = scoreboard.scores[place] ?? [];
    if (!isSubmitted(unit, scores) || !scores.some((score) => score.kind === "number" && score.points > 0)) return;
    const key = scores.map(scoreKey).join("\t");
    const listed = { name: unit.name, cell: cellAddress(unit.row, scoreboard.layout.unitColumn) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    return [
      {
        check: "identical-scores",
        severity: "warning",
        cell: first.cell,
        unit: first.name,
        criterion: null,
        values: { others },
      },
    ];
  });
}

function scoreKey(score: Score): string {
  switch (score.kind) {
    case "number":
      return String(score.points);
    case "blank":
      return "";
    case "mark":
      return score.meaning;
    case "text":
      return `"${score.text}`;
  }
}
