import type { RubricProblem } from "../rubric/problem";
import { rubric as en } from "./en/rubric";
import type { Language } from "./index";
import { rubric as vi } from "./vi/rubric";

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** Sentences about rubrics; apart from the dictionary, since only who writes rubrics needs them. */
export function rubricWords(language: Language): typeof vi {
  return WORDS[language];
}

/** What is wrong with a rubric, in each language. */
export function describeRubricProblem(problem: RubricProblem): Readonly<Record<Language, string>> {
  return { vi: vi.problem(problem), en: en.problem(problem) };
}
