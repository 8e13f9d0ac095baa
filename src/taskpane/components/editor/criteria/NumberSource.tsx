import { setSource } from "../../../../rubric/editing/setSource";
import { withOptional } from "../../../../rubric/editing/withOptional";
import { findSource } from "../../../../rubric/findSource";
import type { Source } from "../../../../rubric/rubric";
import { useRuleWords } from "../../rubric/useRuleWords";
import { useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { useDraft, useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";

type Kind = Source["kind"] | "none";

interface NumberSourceProps {
  readonly path: string;
  /** What the number is, for its source's heading. */
  readonly name: string;
}

/** Where a number comes from, to be read and changed; an inferred one with its bracket. */
export function NumberSource({ path, name }: NumberSourceProps) {
  const styles = useEditorStyles();
  const { language } = useWords();
  const { source: words } = useEditorWords();
  const edit = useEdit();
  const { rubric } = useDraft().present;
  const { bracket } = useRuleWords(rubric);
  const source = findSource(rubric, path);
  const kind: Kind = source?.kind ?? "none";
  const change = (next: Source | null, field: string | null = null): void =>
    edit((before) => setSource(before, path, next), field);
  return (
    <Disclosure summary={<span className={styles.text}>{`${words.kind(name)}: ${words[kind]}`}</span>}>
      <div className={styles.form}>
        {source?.note !== undefined && <p className={styles.text}>{source.note[language]}</p>}
        {source?.bracket !== undefined && (
          <p className={styles.text}>{words.bracket(bracket(source.bracket, path.endsWith(".weight")))}</p>
        )}
        <ChoiceField<Kind>
          label={words.kind(name)}
          value={kind}
          options={(["stated", "inferred", "none"] as const).map((value) => ({ value, text: words[value] }))}
          onValue={(value) => change(value === "none" ? null : sourceOf(value, source))}
        />
        {source !== undefined && (
          <TextField
            label={words.document}
            value={source.document ?? ""}
            onValue={(document) => change(withDocument(source, document), `source ${path}`)}
          />
        )}
      </div>
    </Disclosure>
  );
}

/** A document states a number without a bracket. */
function sourceOf(kind: Source["kind"], source: Source | undefined): Source {
  if (kind === "inferred") return { ...source, kind };
  return { kind, ...(source?.document === undefined ? {} : { document: source.document }) };
}

function withDocument(source: Source, document: string): Source {
  return withOptional(source, "document", document === "" ? undefined : document);
}
