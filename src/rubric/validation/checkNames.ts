import { MARK_MEANINGS } from "../fixedValues";
import type { RubricProblem } from "../problem";
import type { Marks, Rubric } from "../rubric";

/** A unit's name belongs to one unit, and a mark has one meaning and is no number. */
export function* checkNames(rubric: Rubric): Generator<RubricProblem> {
  yield* checkUnits(rubric);
  yield* checkMarks(rubric.marks);
}

function* checkUnits(rubric: Rubric): Generator<RubricProblem> {
  const owners = new Map<string, { readonly unit: number; readonly path: string }>();
  for (const [index, unit] of rubric.units.entries()) {
    const names: readonly (readonly [string, string])[] = [
      [unit.name, "name"],
      ...(unit.aliases ?? []).map((alias, at) => [alias, `aliases[${at}]`] as const),
    ];
    for (const [name, place] of names) {
      const path = `units[${index}].${place}`;
      const owner = owners.get(sameText(name));
      if (owner === undefined) owners.set(sameText(name), { unit: index, path });
      else if (owner.unit !== index) yield { code: "repeated", path, value: name, first: owner.path };
    }
  }
}

function* checkMarks(marks: Marks): Generator<RubricProblem> {
  const first = new Map<string, string>();
  for (const meaning of MARK_MEANINGS) {
    for (const [index, mark] of marks[meaning].entries()) {
      const path = `marks.${meaning}[${index}]`;
      const other = first.get(sameText(mark));
      if (other === undefined) first.set(sameText(mark), path);
      else yield { code: "repeated", path, value: mark, first: other };
      if (/^[\s.,%+-]*\d[\d\s.,%]*$/.test(mark)) yield { code: "mark-is-number", path, value: mark };
    }
  }
}

function sameText(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
