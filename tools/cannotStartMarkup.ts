import { LANGUAGES } from "../src/locales";
import { cannotStartWords } from "../src/locales/cannotStartWords";

const REASONS = ["old", "missing", "failed"] as const;

/** The hidden sentences of the pane's page for when there is no pane, in every language; `src/taskpane/cannotStart.js` shows one. */
export function cannotStartMarkup(): string {
  const sentences = REASONS.map((why) => {
    const texts = LANGUAGES.map((language) => `<p lang="${language}">${escaped(cannotStartWords(language)[why])}</p>`);
    return `<div data-why="${why}" role="main" hidden><h1>CQDT</h1>${texts.join("")}</div>`;
  });
  return `<div id="cannot-start" role="alert">${sentences.join("")}<p id="cannot-start-detail"></p></div>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
