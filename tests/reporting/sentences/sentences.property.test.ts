import { auditStatements } from "../../../src/checking/audit/statements/auditStatements";
import { readStatements } from "../../../src/checking/audit/statements/reading/readStatements";
import { LANGUAGES } from "../../../src/locales";
import { buildSentences } from "../../../src/reporting/sentences/buildSentences";
import type { SentenceSection } from "../../../src/reporting/sentences/sentenceSection";
import type { ReportSentence } from "../../../src/reporting/report/report";
import { criteriaOf, findCriterion } from "../../../src/rubric/tree";
import { fc } from "../../support/properties";
import { randomBoard } from "./randomBoards";
import type { RandomBoard } from "./randomBoards";

const LIBRARY = ["cao-bang-2020-so", "cao-bang-2020-huyen", "bac-kan-2020-huyen", "bac-giang-2021-so-ung-dung"];

/** Reading a printed table takes long: few boards, many sentences on each. */
const BOARDS = fc.sample(randomBoard(LIBRARY), { numRuns: 16, seed: 20211208 });

function sectionsOf({ board }: RandomBoard, language: "vi" | "en"): readonly SentenceSection[] {
  return buildSentences(board(language), { reached: null });
}

function allOf(sections: readonly SentenceSection[]): readonly ReportSentence[] {
  return sections.flatMap(({ sentences, lacking }) => [...sentences, ...lacking.map(({ sentence }) => sentence)]);
}

/** Names, labels and headings may hold digits of their own. */
function withoutNames(text: string, { rubric, evaluation }: RandomBoard): string {
  const criteria = criteriaOf(rubric.criteria);
  const names = [
    ...evaluation.units.map(({ name }) => name),
    ...criteria.map(({ name }) => name),
    ...criteria.flatMap(({ tiers }) => (tiers?.bands ?? []).map(({ label }) => label)),
  ];
  return names
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), "giu"), ""), text);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describe.each(BOARDS.map((random, place) => [`board ${String(place)} (${random.rubric.id})`, random] as const))(
  "%s",
  (_, random) => {
    const both = LANGUAGES.map((language) => [language, sectionsOf(random, language)] as const);

    test.each(both)("every number of a sentence is told and stands where it says (%s)", (_language, sections) => {
      for (const { text, numbers } of allOf(sections)) {
        let rest = text;
        for (const number of [...numbers].reverse()) {
          expect(text.slice(number.at, number.at + number.text.length)).toBe(number.text);
          rest = rest.slice(0, number.at) + rest.slice(number.at + number.text.length);
        }
        expect(withoutNames(rest, random)).not.toMatch(/\d/);
      }
    });

    test.each(both)("a number reads as its value; what is not all does not read 100%% (%s)", (language, sections) => {
      const [group, sign] = language === "vi" ? [".", ","] : [",", "."];
      for (const { text, value, measure, from } of allOf(sections).flatMap(({ numbers }) => numbers)) {
        const read = Number(text.replaceAll(group, "").replace(sign, ".").replace("%", ""));
        const decimals = text.replace("%", "").split(sign)[1]?.length ?? 0;
        const meant = measure === "share" ? value * 100 : value;
        expect(Math.abs(read - meant)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
        if (measure === "share" && value < 1) expect(read).toBeLessThan(100);
        if (measure === "share" && value > 0) expect(read).toBeGreaterThan(0);
        for (const { sheet } of from) expect(sheet).toBe("Bảng điểm");
      }
    });

    test.each(both)("ids are unique, and sentences begin and end like sentences (%s)", (_language, sections) => {
      const sentences = allOf(sections);
      expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
      for (const { text } of sentences) {
        expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
        expect(text).not.toMatch(/ {2}| [,.;]|undefined|null|NaN|\(\)/);
      }
    });

    test("the reader of reports finds nothing false in them, and reads many", () => {
      const { text, entries } = audited(random);
      const found = entries.filter(({ verdict }) => verdict === "wrong");
      expect(
        found.map(({ statement, reasons }) => ({
          text: text.slice(Math.max(0, statement.span.start - 160), statement.span.end + 40),
          reasons: reasons.map(({ code }) => code),
        })),
      ).toEqual([]);
      expect(entries.filter(({ verdict }) => verdict === "agrees").length).toBeGreaterThan(5);
    });
  },
);

/** The sentences under headings as a report has them, and what the reader says of them. */
function audited(random: RandomBoard): {
  readonly text: string;
  readonly entries: ReturnType<typeof auditStatements>["entries"];
} {
  const text = sectionsOf(random, "vi")
    .flatMap(({ criterion, sentences, lacking }) => {
      const isRoot = criterion === random.rubric.criteria.id;
      const name = findCriterion(random.rubric.criteria, criterion)?.name ?? "";
      const heading = isRoot ? "1. Kết quả tổng hợp" : `a) Tiêu chí ${name}:`;
      return [heading, ...sentences.map((told) => told.text), ...lacking.map(({ sentence }) => sentence.text)];
    })
    .join("\n\n");
  return { text, entries: auditStatements(readStatements(text), [random.printed]).entries };
}
