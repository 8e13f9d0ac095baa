import { rubricSheetWords } from "../locales/rubricSheetWords";
import { cleanText, foldText } from "../reading/text/foldText";
import { nearest } from "../rubric/nearest";
import { CHOICES, ITEMS, SECTION_COLUMNS, SECTION_NAMES } from "./rubricSheet";
import type { Choice, ChoiceName, ColumnName, ItemName, SectionName } from "./rubricSheet";

/** Both languages, whatever the sheet was written in. */
const WORDS = [rubricSheetWords("vi"), rubricSheetWords("en")];

/** What people write for a choice besides its words. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  atLeast: [">=", "≥", "từ"],
  over: [">", "lớn hơn"],
  yes: ["x", "true", "1", "✓"],
  no: ["false", "0"],
  competition: ["1224"],
  dense: ["1223"],
  ordinal: ["1234"],
  unrounded: ["-"],
  department: ["sở", "cấp tỉnh"],
  district: ["cấp huyện"],
  commune: ["cấp xã"],
};

/** Names by their words in either language, folded. */
type WordIndex<Name extends string> = ReadonlyMap<string, Name>;

function indexWords<Name extends string>(
  names: readonly Name[],
  wordsOf: (name: Name, words: (typeof WORDS)[number]["words"]) => readonly string[],
): WordIndex<Name> {
  const index = new Map<string, Name>();
  for (const { words } of WORDS) {
    for (const name of names) for (const word of wordsOf(name, words)) index.set(compared(word), name);
  }
  return index;
}

const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];
const SECTIONS = indexWords(SECTION_NAMES, (name, { sections }) => [sections[name]]);
const ITEM_WORDS = indexWords(ITEMS, (name, { items }) => [items[name]]);
const COLUMN_WORDS = new Map(
  SECTION_NAMES.map((section) => [
    section,
    indexWords<ColumnName>(SECTION_COLUMNS[section], (name, { columns }) => [columns[name]]),
  ]),
);
const CHOICE_WORDS = new Map(
  CHOICE_NAMES.map((name) => [
    name,
    indexWords<string>(CHOICES[name], (choice, { choices }) => [
      choice,
      (choices[name] as Readonly<Record<string, string>>)[choice] ?? "",
      ...(ALSO[choice] ?? []),
    ]),
  ]),
);

/** The choice that a cell's words stand for; `null` for none. */
export function choiceOf<Name extends ChoiceName>(text: string, name: Name): Choice<Name> | null {
  return (CHOICE_WORDS.get(name)?.get(compared(text)) ?? null) as Choice<Name> | null;
}

/** The section whose title a text is. */
export function sectionOf(text: string): SectionName | null {
  return SECTIONS.get(compared(text)) ?? null;
}

/** What a word names, or else what it may have meant. */
interface Named<Name extends string> {
  readonly name: Name | null;
  readonly near: Name | null;
}

/** The column of a section that a heading names. */
export function columnOf(text: string, section: SectionName): Named<ColumnName> {
  return find(text, COLUMN_WORDS.get(section) ?? new Map<string, ColumnName>());
}

/** The item that a line of the first section names. */
export function itemOf(text: string): Named<ItemName> {
  return find(text, ITEM_WORDS);
}

function find<Name extends string>(text: string, index: WordIndex<Name>): Named<Name> {
  const asked = compared(text);
  const name = index.get(asked);
  if (name !== undefined) return { name, near: null };
  const [near] = nearest(asked, [...index.keys()], 1);
  return { name: null, near: near === undefined ? null : (index.get(near) ?? null) };
}

/** A column that people add for themselves. */
export function isRemark(text: string): boolean {
  return /^(?:ghi chu|note|notes|remark|remarks|giai thich)$/.test(foldText(text));
}

/** Letters and digits, folded; signs alone stay as they are. */
function compared(text: string): string {
  const folded = foldText(text).replaceAll(" ", "");
  return folded === "" ? cleanText(text) : folded;
}
