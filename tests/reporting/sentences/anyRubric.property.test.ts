import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import { LANGUAGES } from "../../../src/locales";
import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import { buildSentences } from "../../../src/reporting/sentences/buildSentences";
import type { Criterion } from "../../../src/rubric/rubric";
import { criteriaOf, indicatorsOf } from "../../../src/rubric/tree";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";
import { trialRubric } from "../../support/trialRubric";

const LETTERS = "A B C D E G H I K L M N O P Q R S T".split(" ");
const NOW = new Date(2026, 10, 21);

interface Shape {
  readonly tiered: boolean;
  readonly ranked: boolean;
  readonly children: readonly Shape[];
}

const shape = fc.letrec<{ node: Shape }>((tie) => ({
  node: fc.record({
    tiered: fc.boolean(),
    ranked: fc.boolean(),
    children: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.constant([]),
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
    ),
  }),
})).node;

/** A tree of this shape, its criteria named by letters; parents may have tiers of their own. */
function treeOf({ tiered, children }: Shape, path: string): Criterion {
  const name = `Tiêu chí ${path}`;
  if (children.length === 0) return { id: path, name, max: 10 };
  return {
    id: path,
    name,
    children: children.map((child, place) => treeOf(child, `${path}${LETTERS[place] ?? ""}`)),
    ...(tiered && { tiers: { bands: [{ label: "Tốt", atLeast: { total: "60%" } }], otherwise: "Chưa đạt" } }),
  };
}

function rankedOf({ ranked, children }: Shape, path: string): readonly string[] {
  return [
    ...(ranked && children.length > 0 ? [path] : []),
    ...children.flatMap((child, place) => rankedOf(child, `${path}${LETTERS[place] ?? ""}`)),
  ];
}

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom("---", "Không đánh giá", "chưa rõ", null) },
);

test("any rubric, any groups, marks, blanks and texts: sentences without numbers that are not theirs, never of nothing", () => {
  fc.assert(
    fc.property(
      fc.array(shape, { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(cell, { minLength: 40, maxLength: 40 }), { minLength: 1, maxLength: 8 }),
      fc.nat(2),
      fc.constantFrom(...LANGUAGES),
      (children, rows, groups, language) => {
        const root: Shape = { tiered: true, ranked: true, children };
        const tree = treeOf(root, "Q");
        const leaves = indicatorsOf(tree);
        const units = rows.map((_, unit) => ({
          name: `Sở ${LETTERS[unit] ?? ""}`,
          ...(groups > 0 && { group: `Khối ${LETTERS[unit % (groups + 1)] ?? ""}` }),
        }));
        const ranking = rankedOf(root, "Q").map((of) => ({ of, ties: "competition" as const, decimals: 2 }));
        const rubric = trialRubric(tree, { ranking, units });
        const cells = rows.map((row, unit) => [
          units[unit]?.name ?? "",
          ...leaves.map((_, place) => row[place] ?? null),
        ]);
        const read = evaluateGrid(gridFrom([["Đơn vị", ...leaves.map(({ name }) => name)], ...cells]), rubric);
        fc.pre(read.ok);
        const board = prepareBoard({ evaluation: read.value, previous: null, now: NOW }, language);
        const sections = buildSentences(board, { reached: { kind: "share", atLeast: 0.5 } });
        expect(new Set(sections.map(({ criterion }) => criterion))).toEqual(
          new Set(board.criteria.map(({ id }) => id)),
        );
        expect(criteriaOf(tree).length).toBeGreaterThanOrEqual(board.criteria.length);
        const sentences = sections.flatMap((section) => [
          ...section.sentences,
          ...section.lacking.map(({ sentence }) => sentence),
        ]);
        expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
        for (const { text, numbers } of sentences) {
          let rest = text;
          for (const { at, text: written, value } of [...numbers].reverse()) {
            expect(Number.isFinite(value)).toBe(true);
            rest = rest.slice(0, at) + rest.slice(at + written.length);
          }
          expect(rest).not.toMatch(/\d/);
          expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
          expect(text).not.toMatch(/ {2}| [,.;]|undefined|null|NaN|\(\)/);
        }
      },
    ),
    { numRuns: 60 },
  );
});
