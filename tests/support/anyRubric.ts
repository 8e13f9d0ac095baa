import type { Criterion, Demand, RosterUnit, Rubric, Source, Threshold, Tiers } from "../../src/rubric/rubric";
import { criteriaOf, maxOf } from "../../src/rubric/tree";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { fc } from "./properties";

/** Texts as people and programs write them: Vietnamese in both Unicode forms, formulas, numbers, quotes, spaces at the ends. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "Cơ sở hạ tầng thông tin",
    "Nhân lực CNTT".normalize("NFD"),
    "=1+1",
    "-",
    "---",
    "@SUM(A1)",
    "+84",
    "'Hiện diện",
    '"Hiện diện"',
    "a; b",
    '" ',
    " Khối 1",
    "2020",
    "007",
    "90%",
    "TRUE",
    "Tiêu chí",
    "Units",
    '""',
    "Dòng một\nDòng hai",
    "Mức 1. Tốt (≥ 90)",
    "\u00a0",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}(?:[-_][a-z0-9]{1,4})?$/);
const points = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.001, max: 50, noNaN: true }));
const share = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
const percents = fc.oneof(
  share.map((value) => `${value}%`),
  share.map((value) => (value < 100 ? `${value.toFixed(3)}%` : "100%")),
);

interface Shape {
  readonly id: string;
  readonly criterion: Omit<Criterion, "id" | "children">;
  readonly children: readonly Shape[];
}

const shape = fc.letrec<{ node: Shape }>((tie) => ({
  node: fc.record({
    id,
    criterion: fc.record(
      {
        name: anyText,
        aliases: fc.array(anyText, { maxLength: 3 }),
        max: points,
        weight: points,
        step: points,
      },
      { requiredKeys: ["name"] },
    ),
    children: fc.oneof(
      { depthSize: "small", maxDepth: 6 },
      fc.constant([]),
      fc.array(tie("node"), { minLength: 1, maxLength: 4 }),
    ),
  }),
})).node;

/** The tree, ids made unique. */
function treeOf(node: Shape, taken: Set<string>): Criterion {
  let unique = node.id;
  for (let number = 2; taken.has(unique); number++) unique = `${node.id}-${number}`;
  taken.add(unique);
  const children = node.children.map((child) => treeOf(child, taken));
  return { id: unique, ...node.criterion, ...(children.length === 0 ? {} : { children }) };
}

type Rule = "open" | "share" | "points" | "each" | "child" | "both";

/** Bands from the best down, each asking for less than the one before. */
function tiersOf(criterion: Criterion, rule: Rule, labels: readonly string[], lowest: string): Tiers {
  const max = maxOf(criterion) ?? 1;
  const [child] = criterion.children ?? [];
  const bands = labels.map((label, index) => {
    const part = (labels.length - index) / (labels.length + 1);
    const percent = `${Math.round(part * 1000) / 10}%`;
    const demand = (): Demand => {
      if (rule === "points") return { total: part * max };
      if (child === undefined || rule === "share") return { total: percent };
      if (rule === "each") return { each: percent };
      return rule === "child" ? { each: { [child.id]: percent } } : { total: percent, each: { [child.id]: percent } };
    };
    if (rule === "open") return { label };
    if (rule === "both") return { label, atLeast: demand(), over: { total: percent } };
    return { label, [index % 2 === 0 ? "atLeast" : "over"]: demand() };
  });
  return { bands, otherwise: lowest };
}

function withTiers(
  criterion: Criterion,
  plan: readonly { readonly rule: Rule; readonly labels: readonly string[] }[],
): Criterion {
  let next = 0;
  const walk = (here: Criterion): Criterion => {
    const planned = plan[next++];
    const [lowest, ...labels] = planned?.labels ?? [];
    const children = here.children?.map(walk);
    return {
      ...here,
      ...(children === undefined ? {} : { children }),
      ...(planned === undefined || lowest === undefined || labels.length === 0
        ? {}
        : { tiers: tiersOf(here, planned.rule, labels, lowest) }),
    };
  };
  return walk(criterion);
}

const distinct = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
const threshold: fc.Arbitrary<Threshold> = fc.oneof(fc.integer({ min: 0, max: 90 }), percents);

/** Any rubric that `validateRubric` takes, with every part of it filled, left out or empty. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .record({
    id,
    title: fc.record({ vi: anyText, en: anyText }),
    province: anyText,
    year: fc.integer({ min: 1990, max: 2200 }),
    level: fc.constantFrom("department" as const, "district" as const, "commune" as const),
    basis: fc.array(fc.record({ document: anyText }), { maxLength: 3 }),
    tree: shape.map((node) => treeOf(node, new Set())),
    tierPlan: fc.array(
      fc.option(
        fc.record({
          rule: fc.constantFrom<Rule>("open", "share", "points", "each", "child", "both"),
          labels: fc.uniqueArray(anyText, { maxLength: 5, selector: distinct }),
        }),
        { nil: { rule: "open" as const, labels: [] } },
      ),
      { maxLength: 6 },
    ),
    names: fc.uniqueArray(anyText, { maxLength: 12, selector: distinct }),
    groups: fc.array(anyText, { maxLength: 3 }),
    marks: fc.uniqueArray(
      anyText.filter((text) => !/^[\s.,%+-]*\d[\d\s.,%]*$/.test(text)),
      { maxLength: 6, selector: distinct },
    ),
    ranked: fc.array(
      fc.record(
        {
          ties: fc.constantFrom("competition" as const, "dense" as const, "ordinal" as const),
          decimals: fc.option(fc.integer({ min: 0, max: 9 })),
          acrossGroups: fc.boolean(),
        },
        { requiredKeys: ["ties", "decimals"] },
      ),
      { maxLength: 3 },
    ),
    unitsExpected: fc.option(fc.integer({ min: 1, max: 500 })),
    sources: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("stated" as const, "inferred" as const),
          document: anyText,
          note: fc.record({ vi: anyText, en: anyText }),
          bracket: fc.oneof(fc.constant({}), fc.record({ over: threshold }), fc.record({ atMost: threshold })),
        },
        { requiredKeys: ["kind"] },
      ),
      { maxLength: 6 },
    ),
    choice: fc.infiniteStream(fc.nat(99)).map((stream) => () => Number(stream.next().value)),
  })
  .map(({ tree, tierPlan, names, groups, marks, ranked, unitsExpected, sources, choice, ...general }): Rubric => {
    const criteria = withTiers(tree, tierPlan);
    const all = criteriaOf(criteria);
    const pick = <Value>(values: readonly Value[]): Value | undefined => values[choice() % Math.max(1, values.length)];
    const pickId = (): string => pick(all)?.id ?? criteria.id;
    const units = names.map((name): RosterUnit => {
      const group = choice() % 3 === 0 ? undefined : pick(groups);
      return {
        name,
        ...(group === undefined ? {} : { group }),
        ...(choice() % 4 === 0 ? { aliases: [] } : {}),
        ...(choice() % 4 === 0 ? { aliases: [`${name} (cũ)`, `${name}; khác`] } : {}),
        ...(choice() % 4 === 0 ? { invited: choice() % 2 === 0 } : {}),
        ...(choice() % 4 === 0 ? { exempt: {} } : {}),
        ...(choice() % 4 === 0 ? { exempt: { [pickId()]: "out", [pickId()]: "full" } as const } : {}),
      };
    });
    const usedGroups = [...new Set(units.flatMap(({ group }) => group ?? []))];
    const rankedIds = [...new Set(ranked.map(pickId))];
    const placed = placesOf(criteria, rankedIds);
    const rubric: Rubric = {
      ...general,
      criteria,
      ranking: rankedIds.map((of, index) => ({
        of,
        ties: "competition",
        decimals: null,
        ...ranked[index],
        ...(choice() % 3 === 0 ? { tieBreak: [pickId(), pickId()] } : {}),
        ...(choice() % 4 === 0 ? { unrankedGroups: usedGroups } : {}),
      })),
      marks: {
        zero: marks.filter((_, index) => index % 3 === 0),
        exempt: marks.filter((_, index) => index % 3 === 1),
        notSubmitted: marks.filter((_, index) => index % 3 === 2),
      },
      units,
      ...(unitsExpected === null ? {} : { unitsExpected }),
      sources: Object.fromEntries(sources.map((source): [string, Source] => [pick(placed) ?? "marks", source])),
    };
    const checked = validateRubric(rubric);
    if (!checked.ok) throw new Error(`The arbitrary made no rubric: ${JSON.stringify(checked.problems[0])}`);
    return JSON.parse(JSON.stringify(rubric)) as Rubric;
  });

function placesOf(criteria: Criterion, ranked: readonly string[]): readonly string[] {
  return [
    "marks",
    "units",
    ...ranked.map((of) => `ranking.${of}`),
    ...criteriaOf(criteria).flatMap(({ id: of, tiers }) => [
      `criteria.${of}.max`,
      ...(tiers?.bands ?? []).map(({ label }) => `criteria.${of}.tiers.${label}`),
    ]),
  ];
}
