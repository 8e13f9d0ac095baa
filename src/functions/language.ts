import type { Language } from "../locales/index";

let language: Language = "vi";

/** The language of the sentences behind errors; Vietnamese until the pane chooses. */
export function chooseLanguage(chosen: Language): void {
  language = chosen;
}

export function chosenLanguage(): Language {
  return language;
}
