import type { RubricSheetProblem } from "../../rubricSheet/rubricSheetProblem";
import type { rubricSheet as vietnamese } from "../vi/rubricSheet";
import { rubric } from "./rubric";

const words: (typeof vietnamese)["words"] = {
  title: "RUBRIC",
  note: "Edit this sheet, then read it again with CQDT. Rows may be added, removed and left blank; keep the names of sections and columns.",
  sections: {
    general: "General",
    criteria: "Criteria",
    tiers: "Tiers",
    ranking: "Ranking",
    marks: "Marks",
    units: "Units",
    sources: "Sources",
  },
  columns: {
    item: "Item",
    value: "Content",
    level: "Level",
    id: "Id",
    name: "Name",
    aliases: "Other names",
    max: "Maximum",
    weight: "Weight",
    step: "Step",
    criterion: "Criterion",
    band: "Tier",
    bound: "Condition",
    scope: "Judged by",
    child: "Child criterion",
    threshold: "Minimum",
    ties: "Ties",
    decimals: "Decimals",
    tieBreak: "Tie-break criteria",
    unrankedGroups: "Unranked groups",
    acrossGroups: "Rank groups together",
    meaning: "Meaning",
    mark: "Mark",
    ordinal: "No.",
    group: "Group",
    invited: "Invited only",
    exemptOut: "Exempt, left out",
    exemptFull: "Exempt, counts full",
    place: "Number",
    kind: "Kind",
    document: "Document",
    noteVi: "Note in Vietnamese",
    noteEn: "Note in English",
    over: "Above",
    atMost: "At most",
  },
  items: {
    id: "Id",
    titleVi: "Title in Vietnamese",
    titleEn: "Title in English",
    province: "Province",
    year: "Year",
    unitLevel: "Level of units",
    unitsExpected: "Units expected",
    basis: "Basis",
  },
  choices: {
    unitLevel: { department: "Departments", district: "Districts", commune: "Communes" },
    bound: { atLeast: "At least", over: "Over", otherwise: "Otherwise" },
    scope: { total: "Total", each: "Each child", child: "One child" },
    ties: { competition: "1, 2, 2, 4", dense: "1, 2, 2, 3", ordinal: "1, 2, 3, 4" },
    decimals: { unrounded: "Unrounded" },
    answer: { yes: "Yes", no: "No" },
    meaning: { zero: "Zero", exempt: "Exempt", notSubmitted: "Not submitted" },
    kind: { stated: "Stated", inferred: "Inferred" },
  },
};

function meant(word: string | null): string {
  return word === null ? "" : ` Did you mean “${word}”?`;
}

function problem(found: RubricSheetProblem): string {
  const { sections, columns, items } = words;
  switch (found.code) {
    case "section-missing":
      return `The sheet has no section “${sections[found.section]}”; write its name into column A, alone in its row, and the column names into the row below.`;
    case "section-twice":
      return `Cell ${found.cell}: the section “${sections[found.section]}” stands in ${found.first} already; make one section of the two.`;
    case "headings-missing":
      return `Cell ${found.cell}: below the section “${sections[found.section]}” there is no row of column names; write them again.`;
    case "heading-missing":
      return `Cell ${found.cell}: the section “${sections[found.section]}” lacks the column “${columns[found.column]}”; write its name into the row of column names.`;
    case "heading-unknown":
      return `Cell ${found.cell}: the section “${sections[found.section]}” has no column “${found.text}”.${meant(found.near === null ? null : columns[found.near])} Correct the name, or call the column “Note” if it is only that.`;
    case "heading-twice":
      return `Cell ${found.cell}: the column “${columns[found.column]}” stands in ${found.first} already; remove one of them.`;
    case "no-heading-above":
      return `Cell ${found.cell}: the cell is filled but its column has no name; clear it or name the column.`;
    case "too-many-rows":
      return `The section “${sections[found.section]}” has more than ${found.limit} rows; split the rubric.`;
    case "item-missing":
      return `Cell ${found.cell}: this section lacks the item “${items[found.item]}”; add a row with its name and content.`;
    case "item-unknown":
      return `Cell ${found.cell}: there is no item “${found.text}”.${meant(found.near === null ? null : items[found.near])} Correct the name or remove the row.`;
    case "item-twice":
      return `Cell ${found.cell}: the item “${items[found.item]}” stands in ${found.first} already; remove one of the rows.`;
    case "value-missing":
      return `Cell ${found.cell}: “${columns[found.column]}” is blank; fill it in or remove the row.`;
    case "not-a-number":
      return `Cell ${found.cell}: “${found.text}” is not a number; enter one.`;
    case "not-a-threshold":
      return `Cell ${found.cell}: “${found.text}” is no minimum; enter points (such as 36) or a share (such as 90%).`;
    case "not-a-choice":
      return `Cell ${found.cell}: “${found.text}” is not known here; write one of: ${Object.values(
        words.choices[found.choices],
      )
        .map((choice) => `“${choice}”`)
        .join(", ")}.`;
    case "bad-list":
      return `Cell ${found.cell}: a double quote in the list is not closed; add it. Items are separated by semicolons.`;
    case "not-a-level":
      return `Cell ${found.cell}: “${found.text}” is no level; write 1 for the total, 2 for the criteria right below it, then 3, 4…`;
    case "level-skipped":
      return `Cell ${found.cell}: level ${found.level} is more than one step below the row above; write ${found.deepest} at most.`;
    case "second-root":
      return `Cell ${found.cell}: a second criterion of level 1 (the first is in ${found.first}); keep one total at level 1 and raise the levels of the others.`;
    case "criterion-unknown":
      return `Cell ${found.cell}: no criterion has the id or name “${found.text}”.${meant(found.near)} Write an id of the section “${sections.criteria}”.`;
    case "criterion-ambiguous":
      return `Cell ${found.cell}: several criteria are called “${found.text}”; write an id, one of: ${found.ids.join(", ")}.`;
    case "id-suggested":
      return `Cell ${found.cell}: “${found.text}” cannot be an id; write “${found.id}”, or leave the cell blank to have one made of the name.`;
    case "stated-twice":
      return `Cell ${found.cell}: this is stated in ${found.first} already; remove one of the rows.`;
    case "otherwise-missing":
      return `Cell ${found.cell}: the criterion “${found.criterion}” has no row “${words.choices.bound.otherwise}” that says what a unit below every tier gets; add one.`;
    case "invalid":
      return found.cell === null
        ? rubric.problem(found.problem)
        : `Cell ${found.cell}: ${rubric.defect(found.problem)}`;
  }
}

export const rubricSheet: typeof vietnamese = { words, problem };
