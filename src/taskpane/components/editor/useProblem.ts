import { rubricWords } from "../../../locales/rubricWords";
import { useWords } from "../shared/context";
import { useProblems } from "./editorContext";

/** The sentence about what is wrong at a place of the draft, or within it; `null` when nothing is. */
export function useProblem(path: string, place: "at" | "within" = "at"): string | null {
  const { language } = useWords();
  const problem = useProblems().find((one) => one.path === path || (place === "within" && isWithin(one.path, path)));
  return problem === undefined ? null : rubricWords(language).defect(problem);
}

/** Whether a place is a part of another one. */
export function isWithin(path: string, whole: string): boolean {
  return path.startsWith(whole) && [".", "["].includes(path.charAt(whole.length));
}
