import type { UnitSentenceDictionary } from "../../../locales/unitSentenceWords";
import type { BoardUnit, ReportBoard } from "../../report/board/reportBoard";
import type { NumberWriter } from "../numberWriter";
import type { PreviousCells } from "../../report/board/previousCells";
import type { SentenceSources } from "../sentenceSection";
import type { Told } from "../telling";
import type { Compared } from "./comparedUnits";

/** What a teller has to tell of one unit from, and with. */
export interface UnitTelling {
  readonly board: ReportBoard;
  readonly unit: BoardUnit;
  /** As it is called where the sheet leaves its name blank too. */
  readonly name: string;
  readonly words: UnitSentenceDictionary;
  readonly write: NumberWriter;
  readonly sources: SentenceSources;
  readonly previousCells: PreviousCells;
  /** The unit in each criterion of the board, among those that it is compared with; parents before their children. */
  readonly compared: readonly Compared[];
}

/** Says one kind of thing about a unit; nothing where the data do not support it. */
export type UnitTeller = (telling: UnitTelling) => readonly Told[];
