import type { ReadingChoices } from "../../../reading/scoreboard";

/** The choices with a criterion's columns under its new id. */
export function renameChoices(choices: ReadingChoices, id: string, next: string): ReadingChoices {
  const { columns, outputs } = choices;
  const rename = (
    chosen: Readonly<Record<string, number | null>>,
    to: (key: string) => string,
  ): Readonly<Record<string, number | null>> =>
    Object.fromEntries(Object.entries(chosen).map(([key, column]) => [to(key), column]));
  return {
    ...choices,
    ...(columns === undefined ? {} : { columns: rename(columns, (key) => (key === id ? next : key)) }),
    ...(outputs === undefined
      ? {}
      : { outputs: rename(outputs, (key) => (key.startsWith(`${id}/`) ? next + key.slice(id.length) : key)) }),
  };
}
