import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Rubric } from "../../../rubric/rubric";
import { chooseRubric } from "../../useCases/rubric/chooseRubric";
import { usePane, usePaneState, useWords } from "../shared/context";

/** The rubrics that match, one of which holds for the sheet. */
export function RubricChoice({ rubrics }: { readonly rubrics: readonly Rubric[] }) {
  const pane = usePane();
  const { text, number, language } = useWords();
  const chosen = usePaneState((state) => state.rubric?.id ?? "");
  const busy = usePaneState((state) => state.work !== null);
  if (rubrics.length === 0) return <p role="status">{text.rubric.none}</p>;
  return (
    <Field label={text.rubric.list(number(rubrics.length))} size="small">
      <RadioGroup
        value={chosen}
        disabled={busy}
        onChange={(_, { value }) => {
          const rubric = rubrics.find(({ id }) => id === value);
          if (rubric !== undefined) void chooseRubric(pane, rubric);
        }}
      >
        {rubrics.map(({ id, title }) => (
          <Radio key={id} value={id} label={title[language]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
