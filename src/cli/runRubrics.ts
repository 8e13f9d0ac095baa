import { fileWords } from "../locales/fileWords";
import type { Language } from "../locales";
import { formatNumber } from "../locales/format";
import { LIBRARY } from "../rubric/library";
import { indicatorsOf, maxOf } from "../rubric/tree";
import { EXIT_CLEAN } from "./console";
import type { Console, ExitCode } from "./console";
import { textTable } from "./printing/textTable";

/** Lists the library. `max` is in points, `null` where the rubric leaves it open. */
export function runRubrics(console: Console, language: Language, json: boolean): ExitCode {
  const rubrics = LIBRARY.map(({ id, title, province, year, level, criteria }) => ({
    id,
    title,
    province,
    year,
    level,
    indicators: indicatorsOf(criteria).length,
    max: maxOf(criteria),
  }));
  if (json) {
    console.out(`${JSON.stringify(rubrics, null, 2)}\n`);
    return EXIT_CLEAN;
  }
  const { headings, levels } = fileWords(language).cli;
  const table = textTable(
    [
      { heading: headings.id, align: "left" },
      { heading: headings.province, align: "left" },
      { heading: headings.year, align: "right" },
      { heading: headings.level, align: "left" },
      { heading: headings.indicators, align: "right" },
      { heading: headings.max, align: "right" },
      { heading: headings.title, align: "left" },
    ],
    rubrics.map(({ id, province, year, level, indicators, max, title }) => [
      id,
      province,
      String(year),
      levels[level],
      String(indicators),
      max === null ? "–" : formatNumber(max, language),
      title[language],
    ]),
  );
  console.out(table);
  return EXIT_CLEAN;
}
