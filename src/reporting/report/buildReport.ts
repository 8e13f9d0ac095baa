import { reportDrawWords } from "../../locales/reportDrawWords";
import { stampText } from "../../locales/stampText";
import type { Language } from "../../locales";
import type { Criterion } from "../../rubric/rubric";
import { isEmpty } from "./board/isUnscored";
import { prepareBoard } from "./board/prepareBoard";
import type { ReportBoard } from "./board/reportBoard";
import { stackedChart } from "./charts/stackedChart";
import { tiersChart } from "./charts/tiersChart";
import { yearsChart } from "./charts/yearsChart";
import { numberParts } from "./numberParts";
import type { Report, ReportChart, ReportPart, ReportSentence, ReportTable } from "./report";
import type { ReportChoice, ReportPartKind } from "./reportChoice";
import type { ReportInput } from "./reportInput";
import { robustnessParts } from "./robustness/robustnessParts";
import { criterionTable } from "./tables/criterionTable";
import { lackingTable } from "./tables/lackingTable";
import { movementTable } from "./tables/movementTable";
import { groupTables, rankingTable } from "./tables/rankingTable";
import { reachedTable } from "./tables/reachedTable";
import { spreadTable } from "./tables/spreadTable";
import { tiersTable } from "./tables/tiersTable";

/** What is said of one criterion, of all units or of a group; or of the draws of its ranking. */
export interface ToldCriterion {
  /** Criterion id. */
  readonly criterion: string;
  readonly sentences: readonly ReportSentence[];
}

/**
 * The report of a board: the chosen parts that have something to show, in the order in which a province prints them, tables
 * and charts numbered through.
 *
 * @param told what is said of the criteria; the root's sentences lead the report, the others' stand over their tables
 * @param toldOfDraws what is said of how firm the rankings are
 */
export function buildReport(
  input: ReportInput,
  asked: ReportChoice,
  language: Language,
  told: readonly ToldCriterion[] = [],
  toldOfDraws: readonly ToldCriterion[] = [],
): Report {
  const board = prepareBoard(input, language);
  const choice = tellableChoice(board, asked);
  const { rubric, words } = board;
  const about = (criterion: Criterion): readonly ReportPart[] => {
    const sentences = sentencesOf(told, criterion.id);
    return sentences.length === 0 ? [] : [{ kind: "sentences", sentences }];
  };
  const whole = [...about(rubric.criteria), ...wholeParts(board, choice)];
  const byCriterion = criterionParts(board, choice, about);
  const firmness = choice.parts.includes("robustness")
    ? robustnessParts(board, choice.shareDecimals, (criterion) => sentencesOf(toldOfDraws, criterion))
    : [];
  return {
    language,
    title: rubric.title[language],
    rubric: rubric.id,
    year: rubric.year,
    parts: numberParts(
      [
        ...(whole.length === 0 ? [] : [heading(1, words.sections.whole), ...whole]),
        ...(byCriterion.length === 0 ? [] : [heading(1, words.sections.criteria), ...byCriterion]),
        ...(firmness.length === 0 ? [] : [heading(1, reportDrawWords(language).section), ...firmness]),
      ],
      words,
    ),
    stamp: stampText(rubric, language, input.now),
  };
}

function sentencesOf(told: readonly ToldCriterion[], criterion: string): readonly ReportSentence[] {
  return told.flatMap((each) => (each.criterion === criterion ? each.sentences : []));
}

/** The parts that a report of this board could show. */
export function listReportParts(
  input: ReportInput,
  asked: ReportChoice,
  language: Language,
): readonly ReportPartKind[] {
  const board = prepareBoard(input, language);
  const choice = tellableChoice(board, asked);
  return choice.parts.filter((part) => partsOf(board, { ...choice, parts: [part] }, part, () => []).length > 0);
}

/** What has something to show before anybody has a score. */
const OF_EMPTY: readonly ReportPartKind[] = ["ranking", "groups", "criteria"];

/** Where nobody has a score yet, only the tables that scores will stand in: all the rest would tell zeros nobody gave. */
function tellableChoice(board: ReportBoard, choice: ReportChoice): ReportChoice {
  return isEmpty(board, board.rubric.criteria)
    ? { ...choice, parts: choice.parts.filter((part) => OF_EMPTY.includes(part)) }
    : choice;
}

const OF_CRITERIA: readonly ReportPartKind[] = ["criteria", "spread", "reached", "lacking"];

function wholeParts(board: ReportBoard, choice: ReportChoice): readonly ReportPart[] {
  return choice.parts
    .filter((part) => !OF_CRITERIA.includes(part) && part !== "robustness")
    .flatMap((part) => partsOf(board, choice, part, () => []));
}

function criterionParts(
  board: ReportBoard,
  choice: ReportChoice,
  about: (criterion: Criterion) => readonly ReportPart[],
): readonly ReportPart[] {
  return choice.parts
    .filter((part) => OF_CRITERIA.includes(part))
    .flatMap((part) => partsOf(board, choice, part, about));
}

function partsOf(
  board: ReportBoard,
  choice: ReportChoice,
  part: ReportPartKind,
  about: (criterion: Criterion) => readonly ReportPart[],
): readonly ReportPart[] {
  const root = board.rubric.criteria;
  switch (part) {
    case "ranking":
      return tables([rankingTable(board, choice)]);
    case "groups":
      return tables(groupTables(board, choice));
    case "tiers":
      return tables(board.criteria.map((criterion) => tiersTable(board, criterion, choice.shareDecimals)));
    case "tiersChart":
      return charts(board.criteria.map((criterion) => tiersChart(board, criterion, choice.shareDecimals)));
    case "stackedChart":
      return charts([stackedChart(board)]);
    case "movement":
      return tables(board.criteria.map((criterion) => movementTable(board, criterion)));
    case "yearsChart":
      return charts(yearsCharts(board, choice));
    case "criteria":
      return chosenCriteria(board, choice).flatMap((criterion) => [
        heading(2, criterion.name),
        ...(criterion === root ? [] : about(criterion)),
        ...tables([criterionTable(board, criterion)]),
        ...(choice.parts.includes("yearsChart") && standsAlone(board, criterion)
          ? charts([yearsChart(board, criterion)])
          : []),
      ]);
    case "spread":
      return tables([spreadTable(board, choice.shareDecimals)]);
    case "reached":
      return tables([reachedTable(board, choice)]);
    case "lacking":
      return tables(board.criteria.map((criterion) => lackingTable(board, criterion)));
    case "robustness":
      return robustnessParts(board, choice.shareDecimals, () => []);
  }
}

/** The total of both years; where it is not known, the criteria below it, unless they stand with their tables. */
function yearsCharts(board: ReportBoard, choice: ReportChoice): readonly (ReportChart | null)[] {
  const whole = yearsChart(board, board.rubric.criteria);
  if (whole !== null || choice.parts.includes("criteria")) return [whole];
  return board.criteria.map((criterion) => (standsAlone(board, criterion) ? yearsChart(board, criterion) : null));
}

/** Whether a criterion's years are shown for want of the total's: it is one of the root's children. */
function standsAlone(board: ReportBoard, criterion: Criterion): boolean {
  const root = board.rubric.criteria;
  return (root.children ?? []).includes(criterion) && yearsChart(board, root) === null;
}

function chosenCriteria({ criteria, rubric }: ReportBoard, choice: ReportChoice): readonly Criterion[] {
  return criteria.filter((criterion) =>
    choice.criteria === null ? criterion !== rubric.criteria : choice.criteria.includes(criterion.id),
  );
}

function heading(level: 1 | 2 | 3, text: string): ReportPart {
  return { kind: "heading", level, text };
}

function tables(made: readonly (ReportTable | null)[]): readonly ReportPart[] {
  return made.flatMap((table): readonly ReportPart[] => (table === null ? [] : [{ kind: "table", table }]));
}

function charts(made: readonly (ReportChart | null)[]): readonly ReportPart[] {
  return made.flatMap((chart): readonly ReportPart[] => (chart === null ? [] : [{ kind: "chart", chart }]));
}
