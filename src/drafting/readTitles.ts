import type { Grid } from "../grid/grid";
import { valueAt } from "../grid/grid";
import { cleanText, foldText } from "../reading/text/foldText";
import { readUnitName } from "../reading/units/readUnitName";
import type { Level } from "../rubric/rubric";

/** What the lines above a table say of it; `null` what they do not. */
export interface Titles {
  readonly title: string | null;
  /** The year that the results are of. */
  readonly year: number | null;
  /** The year of a decision's date, which may be the year after. */
  readonly dateYear: number | null;
  readonly province: string | null;
}

const YEAR = /(?:năm|year)\s+((?:19|20)\d\d)(?!\d)/iu;
const DATE_YEAR = /(?:\/|-)((?:19|20)\d\d)(?!\d)/u;
/** A year without the word: "INDEX 2025", "Agencies, 2025". */
const BARE_YEAR = /(?<=^|[\s,(])((?:19|20)\d\d)(?=$|[\s,.)])/u;
const NAME = "\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*){0,3}";
const PROVINCE = new RegExp(`(?:tỉnh|Tỉnh|TỈNH)\\s+(${NAME})`, "gu");
const ENGLISH_PROVINCE = new RegExp(`(${NAME})\\s+[Pp]rovince(?!\\p{L})`, "gu");
const CITY = new RegExp(`(?:thành phố|Thành phố|THÀNH PHỐ)\\s+(${NAME})`, "gu");

/** Words after "tỉnh" that are no name: "TỈNH NĂM 2020", "tỉnh Khối các sở". */
const NO_NAME = /^(?:nam|khoi|ve|va|theo|cac|muc|ket|phu|uy|hoi|den|nhu)(?: |$)/;
const NO_TITLE = /^(?:\(|cong hoa|doc lap|uy ban|ubnd|so |tinh |ban hanh|kem theo|so:)/;
const TITLE_WORDS =
  /(?:bang|phu luc|ket qua|xep hang|xep loai|danh gia|cham diem|tong hop|chi so|muc do|index|ranking|assessment|results)/;

/** Reads title, year and province from the sheet's name and the lines above the headings; the latest year counts. */
export function readTitles(grid: Grid, headingRow: number): Titles {
  const lines: string[] = [];
  for (let row = 1; row < headingRow; row++) {
    for (let column = 1; column <= grid.columns; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && cleanText(value) !== "") lines.push(cleanText(value));
    }
  }
  const titles = lines.filter((line) => !NO_TITLE.test(foldText(line)) && !line.startsWith("("));
  const title =
    titles.find((line) => TITLE_WORDS.test(foldText(line))) ?? titles.find((line) => line.length > 20) ?? null;
  const texts = [...(title === null ? [] : [title]), ...lines, grid.sheet];
  const year = yearOf(texts, YEAR) ?? yearOf([...(title === null ? [] : [title]), grid.sheet], BARE_YEAR);
  return { title, year, dateYear: yearOf(texts, DATE_YEAR), province: provinceOf(texts) };
}

function yearOf(texts: readonly string[], pattern: RegExp): number | null {
  for (const text of texts) {
    const year = pattern.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function provinceOf(texts: readonly string[]): string | null {
  for (const pattern of [PROVINCE, CITY, ENGLISH_PROVINCE]) {
    for (const text of texts) {
      for (const match of text.matchAll(pattern)) {
        const name = nameIn(match[1] ?? "");
        if (name !== null) return name;
      }
    }
  }
  return null;
}

/** The words up to one that begins something else; capitals become a name's. */
function nameIn(text: string): string | null {
  const words: string[] = [];
  for (const word of text.split(" ")) {
    if (NO_NAME.test(foldText(word))) break;
    words.push(word);
  }
  if (words.length === 0) return null;
  const isCapitals = words.every((word) => word === word.toUpperCase());
  return words.map((word) => (isCapitals ? word.slice(0, 1) + word.slice(1).toLowerCase() : word)).join(" ");
}

/** Who the units are, where most names of units tell it. */
export function levelOf(names: readonly string[]): Level | null {
  const counts = new Map<Level, number>();
  for (const name of names) {
    const level = levelOfName(name);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  for (const [level, count] of counts) if (count * 2 > names.length) return level;
  return null;
}

function levelOfName(name: string): Level | null {
  const { kind, words } = readUnitName(name);
  if (["huyen", "thi xa", "thanh pho", "quan"].includes(kind)) return "district";
  if (["xa", "phuong", "thi tran"].includes(kind)) return "commune";
  return /^(?:so|ban|van|thanh|chi|cuc|department|office|board|inspectorate)$/.test(words[0] ?? "")
    ? "department"
    : null;
}
