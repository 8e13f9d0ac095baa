import { reportChanges as englishChanges } from "./en/reportChanges";
import { reportSentences as english } from "./en/reportSentences";
import { reportTiers as englishTiers } from "./en/reportTiers";
import type { Language } from "./index";
import { reportChanges as vietnameseChanges } from "./vi/reportChanges";
import { reportSentences as vietnamese } from "./vi/reportSentences";
import { reportTiers as vietnameseTiers } from "./vi/reportTiers";

export type SentenceDictionary = typeof vietnamese & typeof vietnameseTiers & typeof vietnameseChanges;

const DICTIONARIES: Readonly<Record<Language, SentenceDictionary>> = {
  vi: { ...vietnamese, ...vietnameseTiers, ...vietnameseChanges },
  en: { ...english, ...englishTiers, ...englishChanges },
};

/** The words of a report's sentences, apart from the other sections: only what makes reports loads them. */
export function sentenceWords(language: Language): SentenceDictionary {
  return DICTIONARIES[language];
}
