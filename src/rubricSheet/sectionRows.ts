import type { RubricSheetDictionary } from "../locales/rubricSheetWords";
import { MARK_MEANINGS } from "../rubric/fixedValues";
import type { Band, Criterion, Demand, Rubric, Threshold } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import { EMPTY_LIST } from "./list";
import { writeText } from "./plainText";
import { ITEMS } from "./rubricSheet";
import type { ItemName, RubricSheetCell } from "./rubricSheet";
import { writeThreshold } from "./thresholdCell";

type Words = RubricSheetDictionary["words"];

/** The cells of an entry in the order of its section's columns; a list may need further rows. */
export type SheetRow = readonly (RubricSheetCell | readonly string[])[];

const BLANK: RubricSheetCell = { value: null, numberFormat: "General" };

export function generalRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  const values: Readonly<Record<Exclude<ItemName, "basis">, RubricSheetCell>> = {
    id: text(rubric.id),
    titleVi: text(rubric.title.vi),
    titleEn: text(rubric.title.en),
    province: text(rubric.province),
    year: number(rubric.year),
    unitLevel: text(words.choices.unitLevel[rubric.level]),
    unitsExpected: number(rubric.unitsExpected),
  };
  return ITEMS.flatMap((item): readonly SheetRow[] => {
    const label = text(words.items[item]);
    if (item !== "basis") return [[label, values[item]]];
    return rubric.basis.map(({ document }) => [label, text(document)]);
  });
}

export function criteriaRows(rubric: Rubric): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const add = (criterion: Criterion, level: number): void => {
    const { id, name, aliases, max, weight, step, children = [] } = criterion;
    rows.push([number(level), text(id), text(name), list(aliases), number(max), number(weight), number(step)]);
    for (const child of children) add(child, level + 1);
  };
  add(rubric.criteria, 1);
  return rows;
}

export function tierRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  return criteriaOf(rubric.criteria).flatMap(({ id, tiers }) => {
    if (tiers === undefined) return [];
    const otherwise: SheetRow = [text(id), text(tiers.otherwise), text(words.choices.bound.otherwise)];
    return [...tiers.bands.flatMap((band) => bandRows(id, band, words)), otherwise];
  });
}

function bandRows(id: string, band: Band, words: Words): readonly SheetRow[] {
  const start = [text(id), text(band.label)];
  const rows = (["atLeast", "over"] as const).flatMap((bound) => {
    const demand = band[bound];
    if (demand === undefined) return [];
    return demandRows(demand, words).map((cells) => [...start, text(words.choices.bound[bound]), ...cells]);
  });
  return rows.length > 0 ? rows : [start];
}

/** Scope, child and threshold of each minimum; a demand of nothing is one row without them. */
function demandRows({ total, each }: Demand, { choices: { scope } }: Words): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  if (total !== undefined) rows.push([text(scope.total), BLANK, writeThreshold(total)]);
  if (typeof each === "object") {
    const children = Object.entries(each);
    for (const [child, threshold] of children) rows.push([text(scope.child), text(child), writeThreshold(threshold)]);
    if (children.length === 0) rows.push([text(scope.child)]);
  } else if (each !== undefined) rows.push([text(scope.each), BLANK, writeThreshold(each)]);
  return rows.length > 0 ? rows : [[]];
}

export function rankingRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  const { choices } = words;
  return rubric.ranking.map(({ of, ties, decimals, tieBreak, unrankedGroups, acrossGroups }) => [
    text(of),
    text(choices.ties[ties]),
    decimals === null ? text(choices.decimals.unrounded) : number(decimals),
    list(tieBreak),
    list(unrankedGroups),
    answer(acrossGroups, words),
  ]);
}

export function marksRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  return MARK_MEANINGS.flatMap((meaning) =>
    rubric.marks[meaning].map((mark) => [text(words.choices.meaning[meaning]), text(mark)]),
  );
}

export function unitRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  return rubric.units.map(({ name, aliases, group, invited, exempt }, index) => {
    const exemptions = Object.entries(exempt ?? {});
    const out = exemptions.flatMap(([id, exemption]) => (exemption === "out" ? [id] : []));
    const full = exemptions.flatMap(([id, exemption]) => (exemption === "full" ? [id] : []));
    const isEmpty = exempt !== undefined && exemptions.length === 0;
    return [
      number(index + 1),
      text(name),
      list(aliases),
      text(group),
      answer(invited, words),
      list(out.length > 0 || isEmpty ? out : undefined),
      list(full.length > 0 ? full : undefined),
    ];
  });
}

export function sourceRows(rubric: Rubric, words: Words): readonly SheetRow[] {
  return Object.entries(rubric.sources).map(([place, { kind, document, note, bracket }]) => {
    const isEmpty = bracket !== undefined && bracket.over === undefined && bracket.atMost === undefined;
    return [
      text(place),
      text(words.choices.kind[kind]),
      text(document),
      text(note?.vi),
      text(note?.en),
      isEmpty ? text(EMPTY_LIST) : threshold(bracket?.over),
      threshold(bracket?.atMost),
    ];
  });
}

function text(value: string | undefined): RubricSheetCell {
  return { value: value === undefined ? null : writeText(value), numberFormat: "@" };
}

function number(value: number | undefined): RubricSheetCell {
  return value === undefined ? BLANK : { value, numberFormat: "General" };
}

function threshold(value: Threshold | undefined): RubricSheetCell {
  return value === undefined ? BLANK : writeThreshold(value);
}

function list(items: readonly string[] | undefined): RubricSheetCell | readonly string[] {
  return items ?? { value: null, numberFormat: "@" };
}

function answer(value: boolean | undefined, { choices }: Words): RubricSheetCell {
  return { value: value === undefined ? null : choices.answer[value ? "yes" : "no"], numberFormat: "@" };
}
