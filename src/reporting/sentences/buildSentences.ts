import type { Criterion } from "../../rubric/rubric";
import type { UnitKind } from "../../locales/sentenceParts";
import { sentenceWords } from "../../locales/sentenceWords";
import { ruleOf } from "../report/board/orderUnits";
import type { BoardUnit, ReportBoard } from "../report/board/reportBoard";
import { composeSentence } from "./composeSentence";
import type { CriterionView } from "./criterionView";
import { numberWriter } from "./numberWriter";
import { locatePrevious } from "../report/board/previousCells";
import type { PreviousCells } from "../report/board/previousCells";
import type { SentenceSection, SentenceSources } from "./sentenceSection";
import type { Telling, Teller } from "./telling";
import { tellAbsent } from "./tellers/tellAbsent";
import { tellBelowHalf } from "./tellers/tellBelowHalf";
import { tellExempt } from "./tellers/tellExempt";
import { tellHighest } from "./tellers/tellHighest";
import { tellClosest, tellLacks } from "./tellers/tellLacking";
import { tellLowest } from "./tellers/tellLowest";
import { tellMean } from "./tellers/tellMean";
import { tellPointChanges } from "./tellers/tellPointChanges";
import { tellRankChanges } from "./tellers/tellRankChanges";
import { tellRanked } from "./tellers/tellRanked";
import { tellReached } from "./tellers/tellReached";
import { tellSpread } from "./tellers/tellSpread";
import { tellStreaks } from "./tellers/tellStreaks";
import { tellStrongest } from "./tellers/tellStrongest";
import { tellTierChanges } from "./tellers/tellTierChanges";
import { tellTierMembers } from "./tellers/tellTierMembers";
import { tellTiers } from "./tellers/tellTiers";
import { tellTierShares } from "./tellers/tellTierShares";
import { tellTogether } from "./tellers/tellTogether";
import { tellUnscored } from "./tellers/tellUnscored";
import { unitKinds } from "./unitKinds";
import { viewCriterion } from "./viewCriterion";

/** In the order in which a report says it. */
const TELLERS: readonly Teller[] = [
  tellTiers,
  tellTierShares,
  tellTierMembers,
  tellRanked,
  tellTogether,
  tellAbsent,
  tellUnscored,
  tellExempt,
  tellHighest,
  tellLowest,
  tellStreaks,
  tellSpread,
  tellMean,
  tellStrongest,
  tellReached,
  tellBelowHalf,
  tellRankChanges,
  tellPointChanges,
  tellTierChanges,
  tellClosest,
];

/**
 * What the numbers of a board say in words: of the whole first, then of every criterion in tree order; each group apart where
 * the rubric ranks groups apart. Nothing is said that is not known; each number has the cells it rests on.
 */
export function buildSentences(board: ReportBoard, sources: SentenceSources): readonly SentenceSection[] {
  const previousCells = locatePrevious(board, sources);
  const groups = groupUnits(board);
  return board.criteria.flatMap((criterion) =>
    groupsOf(board, criterion, groups).map((group) => tellSection(board, sources, previousCells, criterion, group)),
  );
}

interface Group {
  readonly group: string | null;
  readonly isGrouped: boolean;
  readonly units: readonly BoardUnit[];
  readonly kinds: readonly UnitKind[];
}

interface Groups {
  readonly whole: readonly Group[];
  /** In sheet order. */
  readonly apart: readonly Group[];
}

function groupUnits({ units, rubric }: ReportBoard): Groups {
  const ofGroup = (group: string | null, isGrouped: boolean, members: readonly BoardUnit[]): Group => ({
    group,
    isGrouped,
    units: members,
    kinds: unitKinds(
      rubric.level,
      members.map(({ result }) => result.name),
    ),
  });
  const groups = [...new Set(units.map(({ result }) => result.group))];
  const apart = groups.map((group) =>
    ofGroup(
      group,
      true,
      units.filter(({ result }) => result.group === group),
    ),
  );
  return { whole: [ofGroup(null, false, units)], apart };
}

/** The groups that a criterion is told for; criteria that are not ranked follow the whole. */
function groupsOf(board: ReportBoard, criterion: Criterion, { whole, apart }: Groups): readonly Group[] {
  const rule = ruleOf(board, criterion.id) ?? ruleOf(board, board.rubric.criteria.id);
  return rule === undefined || rule.acrossGroups === true || apart.length < 2 ? whole : apart;
}

/** Where nobody has a score yet, nothing but that is told. */
function tellersFor({ scored, unscored }: CriterionView): readonly Teller[] {
  return scored.length > 0 && unscored.length === scored.length ? [tellAbsent, tellUnscored] : TELLERS;
}

function tellSection(
  board: ReportBoard,
  sources: SentenceSources,
  previousCells: PreviousCells,
  criterion: Criterion,
  { group, isGrouped, units, kinds }: Group,
): SentenceSection {
  const { language } = board;
  const view = viewCriterion(board, criterion, units, { group, isGrouped });
  const telling: Telling = {
    view,
    words: sentenceWords(language),
    write: numberWriter(language),
    sources,
    previousCells,
    about: view.isRoot ? null : criterion.name,
    units: kinds,
  };
  const about = isGrouped ? `${criterion.id}:${group ?? ""}` : criterion.id;
  return {
    criterion: criterion.id,
    group,
    sentences: tellersFor(view)
      .flatMap((tell) => tell(telling))
      .map(({ kind, phrase }, place) => {
        const lead = place === 0 ? telling.words.ofGroup(group) : telling.words.ofThatGroup;
        return composeSentence(`${kind}:${about}`, isGrouped ? [lead, ...phrase] : phrase);
      }),
    lacking: tellLacks(telling).map(({ unitRow, told }) => ({
      unitRow,
      sentence: composeSentence(`${told.kind}:${about}:${String(unitRow)}`, told.phrase),
    })),
  };
}
