import { sentenceWords } from "../../../locales/sentenceWords";
import { unitSentenceWords } from "../../../locales/unitSentenceWords";
import type { BoardUnit, ReportBoard } from "../../report/board/reportBoard";
import type { ReportSentence } from "../../report/report";
import { composeSentence } from "../composeSentence";
import { numberWriter } from "../numberWriter";
import { locatePrevious } from "../../report/board/previousCells";
import type { SentenceSources } from "../sentenceSection";
import { compareUnits } from "./comparedUnits";
import { tellAbsence } from "./tellers/tellAbsence";
import { tellChange } from "./tellers/tellChange";
import { tellCriteriaChanges } from "./tellers/tellCriteriaChanges";
import { tellEnds } from "./tellers/tellEnds";
import { tellExemptions } from "./tellers/tellExemptions";
import { tellFromMean } from "./tellers/tellFromMean";
import { tellNextTier } from "./tellers/tellNextTier";
import { tellStanding } from "./tellers/tellStanding";
import type { UnitTeller } from "./unitTelling";

/** In the order in which a page says it. */
const TELLERS: readonly UnitTeller[] = [
  tellStanding,
  tellNextTier,
  tellChange,
  tellCriteriaChanges,
  tellFromMean,
  tellEnds,
  tellExemptions,
];

/**
 * Readies what all units share and gives what is said of one: its total, rank and tier, what it lacks for the next tier, its
 * change since the earlier year, its strengths and weaknesses against its group. Nothing is said that is not known; each
 * number has the cells it rests on.
 */
export function prepareUnitSentences(
  board: ReportBoard,
  sources: SentenceSources,
): (unit: BoardUnit) => readonly ReportSentence[] {
  const { language } = board;
  const { unnamed } = sentenceWords(language);
  const forAll = {
    board,
    words: unitSentenceWords(language),
    write: numberWriter(language),
    sources,
    previousCells: locatePrevious(board, sources),
  };
  const compared = compareUnits(board);
  return (unit) => {
    const { row } = unit.unit;
    const telling = {
      ...forAll,
      unit,
      name: unit.result.name === "" ? unnamed(row) : unit.result.name,
      compared: board.criteria.flatMap((criterion) => compared(unit, criterion) ?? []),
    };
    const absence = tellAbsence(telling);
    const told = absence.length > 0 ? absence : TELLERS.flatMap((tell) => tell(telling));
    return told.map(({ kind, phrase }) => composeSentence(`${kind}:${String(row)}`, phrase));
  };
}
