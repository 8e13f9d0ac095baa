import { gatherAlike } from "../../checking/gatherAlike";
import type { Evaluation } from "../../evaluation/evaluation";
import { describeFinding } from "../../locales/describeFinding";
import { formatNumber, formatPercent } from "../../locales/format";
import { fileWords } from "../../locales/fileWords";
import { dictionary } from "../../locales";
import type { Language } from "../../locales";
import { summarize } from "../../reporting/summarize";
import type { RankingList, Summary } from "../../reporting/summary";
import type { Rubric } from "../../rubric/rubric";
import { criterionName } from "../../rubric/tree";
import { printable } from "./displayWidth";
import { printRanking } from "./printRanking";

/** An evaluation for people: what was read, each ranking with its tiers, the share of each tier, the findings. */
export function printEvaluation(evaluation: Evaluation, file: string, language: Language): string {
  const { rubric, scoreboard } = evaluation;
  const { reporting } = dictionary(language);
  const { cli } = fileWords(language);
  const summary = summarize(evaluation);
  const source = printable(cli.source(file, scoreboard.layout.sheet, rubric.title[language]));
  const parts = [
    `${source}\n${reporting.status(summary)}\n`,
    ...tablesOf(summary, evaluation).map((ranking) => printRanking(ranking, evaluation, language)),
    tierShares(summary, rubric, language),
    findingList(evaluation, language),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** A rubric that ranks nothing still has a table of its units. */
function tablesOf({ rankings }: Summary, { rubric, units }: Evaluation): readonly RankingList[] {
  return rankings.length > 0 ? rankings : [{ criterion: rubric.criteria.id, group: null, places: [], unranked: units }];
}

function tierShares({ tiers }: Summary, rubric: Rubric, language: Language): string {
  const { unit } = dictionary(language).pane;
  return tiers
    .map(({ criterion, tiers: shares, unknown, unknownShare }) => {
      const all = unknown === 0 ? shares : [...shares, { label: unit.unknown, count: unknown, share: unknownShare }];
      const counts = all.map(
        ({ label, count, share }) => `${label} ${String(count)} (${formatPercent(share, language, 1)})`,
      );
      return `${criterionName(rubric.criteria, criterion)}: ${counts.join(" · ")}\n`;
    })
    .join("");
}

function findingList({ findings, rubric }: Evaluation, language: Language): string {
  const { severities } = dictionary(language).checking;
  const { cli } = fileWords(language);
  return gatherAlike(findings)
    .flatMap(({ finding, alike }) => [
      printable(`${severities[finding.severity]}: ${describeFinding(finding, rubric, language)}`),
      ...(alike.length > 0 ? [`  ${cli.alike(formatNumber(alike.length, language))}`] : []),
    ])
    .map((line) => `${line}\n`)
    .join("");
}
