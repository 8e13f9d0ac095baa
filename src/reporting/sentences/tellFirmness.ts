import type { Phrase } from "../../locales/phrase";
import { reportDrawWords } from "../../locales/reportDrawWords";
import type { ReportDrawDictionary } from "../../locales/reportDrawWords";
import { sentenceWords } from "../../locales/sentenceWords";
import { writeShare } from "../../locales/writtenNumber";
import { SURE } from "../../robustness/robustness";
import type { ListRobustness, UnitRobustness } from "../../robustness/robustness";
import type { CriteriaWeights } from "../../robustness/weighCriteria";
import { criterionName } from "../../rubric/tree";
import { ruleOf } from "../report/board/orderUnits";
import type { ReportBoard } from "../report/board/reportBoard";
import { rankCell } from "../report/board/resultCells";
import { indicatorCells } from "../report/board/sourcesOf";
import type { ReportSentence, SourceCell } from "../report/report";
import type { Firmness } from "../report/robustness/firmness";
import { composeSentence } from "./composeSentence";
import { numberWriter } from "./numberWriter";
import type { NumberWriter } from "./numberWriter";
import type { Told } from "./telling";

/** More units with the widest range are only counted. */
const MOST_NAMED = 3;

interface DrawTelling {
  readonly board: ReportBoard;
  readonly words: ReportDrawDictionary["sentences"];
  readonly write: NumberWriter;
  /** Id of the ranked criterion. */
  readonly criterion: string;
}

/** What the draws of each ranking say in words: how they were made, then each list apart. */
export function tellFirmness(
  board: ReportBoard,
): readonly { readonly criterion: string; readonly sentences: readonly ReportSentence[] }[] {
  return board.firmness.map((firmness) => ({
    criterion: firmness.robustness.criterion,
    sentences: tellRanking(board, firmness),
  }));
}

function tellRanking(board: ReportBoard, { robustness, weights }: Firmness): readonly ReportSentence[] {
  const { criterion, lists, settings } = robustness;
  const words = reportDrawWords(board.language).sentences;
  const telling: DrawTelling = { board, words, write: numberWriter(board.language), criterion };
  const isRoot = criterion === board.rubric.criteria.id;
  const rule = ruleOf(board, criterion);
  const about = isRoot ? [] : [words.aboutRanking(criterionName(board.rubric.criteria, criterion))];
  const { draws, weightSpread, rounding } = settings;
  const method = words.method(
    telling.write.count(draws, []),
    weightSpread > 0 ? telling.write.share(weightSpread, []) : null,
    rounding,
  );
  const { ofGroup, ofThatGroup } = sentenceWords(board.language);
  const listed = lists.filter(({ units }) => units.length > 1);
  return [
    composeSentence(`draws:${criterion}`, [...about, ...method]),
    ...listed.flatMap((list) => {
      const isGrouped = board.units.some(({ result }) => result.group !== list.group) && rule?.acrossGroups !== true;
      const lead = (place: number): Phrase =>
        isGrouped ? [...about, place === 0 ? ofGroup(list.group) : ofThatGroup] : about;
      const id = isGrouped ? `${criterion}:${list.group ?? ""}` : criterion;
      const weighed = weights.find(({ group }) => group === list.group);
      return [
        ...tellFirst(telling, list),
        tellAlike(telling, list),
        tellWidest(telling, list),
        ...(weighed === undefined ? [] : tellDecisive(telling, weighed, list)),
      ].map(({ kind, phrase }, place) => composeSentence(`${kind}:${id}`, [...lead(place), ...phrase]));
    }),
  ];
}

/** Where all units share the first rank, that one of them leads says nothing. */
function tellFirst(
  { board, words, write, criterion }: DrawTelling,
  { first, units: ranked }: ListRobustness,
): readonly Told[] {
  if (first.units.length === ranked.length) return [];
  const units = first.units.flatMap((unit) => board.units[unit] ?? []);
  const from = units.flatMap((unit) => rankCell(board, unit, criterion).from ?? []);
  const share = write.share(first.share, from);
  const count = write.count(units.length, from);
  const [only] = units;
  const phrase = ((): Phrase => {
    if (only !== undefined && units.length === 1) {
      const { name } = only.result;
      return first.share === 1 ? words.firstAlways(name) : words.firstKept(name, share);
    }
    return first.share === 1 ? words.firstSharedAlways(count) : words.firstShared(count, share);
  })();
  return [{ kind: "first-kept", phrase }];
}

function tellAlike({ board, words, write, criterion }: DrawTelling, { units, pairs }: ListRobustness): Told {
  const sure = writeShare(SURE, board.language);
  const from = rankCells(
    board,
    criterion,
    units.filter(({ alike }) => alike > 0),
  );
  const [count, all] = [write.count(pairs.count, from), write.count(pairs.of, [])];
  const phrase = ((): Phrase => {
    if (pairs.of === 1) return [pairs.count === 0 ? words.onlyTold(sure) : words.onlyAlike(sure)];
    if (pairs.count === pairs.of) return words.allAlike(count, sure);
    return pairs.count === 0 ? words.allTold(all, sure) : words.alike(count, all, sure);
  })();
  return { kind: "pairs-alike", phrase };
}

function tellWidest({ board, words, write, criterion }: DrawTelling, { units }: ListRobustness): Told {
  const widthOf = ({ from, to }: UnitRobustness): number => to - from;
  const width = units.reduce((most, unit) => Math.max(most, widthOf(unit)), 0);
  const widest = units.filter((unit) => widthOf(unit) === width);
  const [first] = widest;
  const cells = rankCells(board, criterion, widest);
  const isShared = widest.every(({ from, to }) => from === first?.from && to === first.to);
  const phrase = ((): Phrase => {
    if (width === 0 || first === undefined) return [words.noneMoves];
    const names = widest.flatMap(({ unit }) => board.units[unit]?.result.name ?? []);
    if (!isShared || widest.length > MOST_NAMED) {
      const [count, ranks] = [write.count(widest.length, cells), write.count(width + 1, cells)];
      return words.widestSeveral(count, names.length > MOST_NAMED ? [] : names, ranks);
    }
    return words.widest(names, write.rank(first.from, cells), write.rank(first.to, cells));
  })();
  return { kind: "widest-range", phrase };
}

function tellDecisive(
  { board, words, write }: DrawTelling,
  { decisive, indicators }: CriteriaWeights,
  { units }: ListRobustness,
): readonly Told[] {
  const share = indicators.find(({ indicator }) => indicator === decisive)?.varianceShare ?? null;
  if (decisive === null || share === null) return [];
  const from = units.flatMap(({ unit }) => {
    const known = board.units[unit];
    return known === undefined ? [] : indicatorCells(board, known, decisive);
  });
  const name = criterionName(board.rubric.criteria, decisive);
  return [{ kind: "decisive", phrase: words.decisive(name, write.share(share, from)) }];
}

function rankCells(board: ReportBoard, criterion: string, units: readonly UnitRobustness[]): readonly SourceCell[] {
  return units.flatMap(({ unit }) => {
    const known = board.units[unit];
    return known === undefined ? [] : (rankCell(board, known, criterion).from ?? []);
  });
}
