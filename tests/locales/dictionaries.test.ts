import { LANGUAGES, dictionary } from "../../src/locales";
import { auditWords } from "../../src/locales/auditWords";
import { commandWords } from "../../src/locales/commandWords";
import { diagnosisWords } from "../../src/locales/diagnosisWords";
import { draftingWords } from "../../src/locales/draftingWords";
import { fileWords } from "../../src/locales/fileWords";
import { fixingWords } from "../../src/locales/fixingWords";
import { reportDrawWords } from "../../src/locales/reportDrawWords";
import { reportTableWords } from "../../src/locales/reportTableWords";
import { robustnessWords } from "../../src/locales/robustnessWords";
import { rubricSheetWords } from "../../src/locales/rubricSheetWords";
import { rubricWords } from "../../src/locales/rubricWords";

type Entry = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): readonly Entry[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const [vietnamese, english] = LANGUAGES.map((language) =>
  leaves(
    {
      ...dictionary(language),
      ...fileWords(language),
      rubric: rubricWords(language),
      ...auditWords(language),
      ...rubricSheetWords(language),
      fixing: fixingWords(language),
      commands: commandWords(language),
      diagnosis: diagnosisWords(language),
      robustness: robustnessWords(language),
      reportTables: reportTableWords(language),
      reportDraws: reportDrawWords(language),
      ...draftingWords(language),
    },
    "",
  ),
) as [readonly Entry[], readonly Entry[]];

/** Words that are the same in both languages. */
const SHARED = /^[\s\d\p{P}\p{S}]*$|CQDT|Excel|JSON|STT|^(?:Pearson|Spearman)$|Tiếng Việt|English/u;

describe("dictionaries", () => {
  test("say the same things in both languages", () => {
    expect(english.map(([path]) => path)).toEqual(vietnamese.map(([path]) => path));
    expect(vietnamese.length).toBeGreaterThan(50);
  });

  test("hold no empty sentence and none left in the other language", () => {
    const untranslated = vietnamese.filter(([, text], index) => {
      if (typeof text !== "string") return false;
      return text.trim() === "" || (text === english[index]?.[1] && !SHARED.test(text));
    });
    expect(untranslated).toEqual([]);
  });

  test("are written in composed Unicode (NFC) with ordinary spaces", () => {
    for (const [, text] of [...vietnamese, ...english]) {
      if (typeof text === "string") {
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/\u00a0|\u200b/);
      }
    }
  });
});
