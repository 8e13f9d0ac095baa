import type { Phrase } from "../../locales/phrase";
import type { UnitKind } from "../../locales/sentenceParts";
import type { SentenceDictionary } from "../../locales/sentenceWords";
import type { CriterionView } from "./criterionView";
import type { NumberWriter } from "./numberWriter";
import type { PreviousCells } from "../report/board/previousCells";
import type { SentenceSources } from "./sentenceSection";

/** What a teller has to tell from, and with. */
export interface Telling {
  readonly view: CriterionView;
  readonly words: SentenceDictionary;
  readonly write: NumberWriter;
  readonly sources: SentenceSources;
  readonly previousCells: PreviousCells;
  /** The criterion's name; null for the whole. */
  readonly about: string | null;
  readonly units: readonly UnitKind[];
}

/** A sentence before it is written out. `kind` is unique among the sentences about one criterion and group. */
export interface Told {
  readonly kind: string;
  readonly phrase: Phrase;
}

/** Says one kind of thing about a criterion; nothing where the data do not support it. */
export type Teller = (telling: Telling) => readonly Told[];
