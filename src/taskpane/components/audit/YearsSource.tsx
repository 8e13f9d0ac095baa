import { Field, Select } from "@fluentui/react-components";
import { auditWords } from "../../../locales/auditWords";
import type { PreviousChoice } from "../../../memory/memory";
import { DEFAULT_PREVIOUS } from "../../useCases/audit/auditSources";
import { choosePrevious } from "../../useCases/audit/choosePrevious";
import { usePane, usePaneState, useWords } from "../shared/context";

/** Where the previous year is looked for; a remembered sheet that is gone stays in the list until another is chosen. */
export function YearsSource() {
  const pane = usePane();
  const { language } = useWords();
  const words = auditWords(language).years;
  const sheets = usePaneState((state) => state.sheets);
  const sheet = usePaneState((state) => state.sheet);
  const previous = usePaneState((state) => state.previous) ?? DEFAULT_PREVIOUS;
  const named = sheets.filter(({ name, visible }) => visible && name !== sheet).map(({ name }) => name);
  const chosen = previous.kind === "sheet" ? previous.sheet : null;
  const offered = chosen === null || named.includes(chosen) ? named : [...named, chosen];
  const choices: readonly PreviousChoice[] = [
    DEFAULT_PREVIOUS,
    ...offered.map((name): PreviousChoice => ({ kind: "sheet", sheet: name })),
    { kind: "none" },
  ];
  return (
    <Field label={words.source} size="small">
      <Select
        size="small"
        value={JSON.stringify(previous)}
        onChange={(_, { value }) => {
          const choice = choices.find((candidate) => JSON.stringify(candidate) === value);
          if (choice !== undefined) void choosePrevious(pane, choice);
        }}
      >
        {choices.map((choice) => (
          <option key={JSON.stringify(choice)} value={JSON.stringify(choice)}>
            {choice.kind === "sheet" ? words.sheet(choice.sheet) : words[choice.kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
