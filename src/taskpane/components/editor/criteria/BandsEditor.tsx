import { Button, mergeClasses } from "@fluentui/react-components";
import { addBand, addTiers, removeTiers, setUnrankedLabel } from "../../../../rubric/editing/bands";
import type { Criterion } from "../../../../rubric/rubric";
import { useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { TextField } from "../fields/TextField";
import { useProblem } from "../useProblem";
import { BandItem } from "./BandItem";

interface BandsEditorProps {
  readonly criterion: Criterion;
  /** The criterion's. */
  readonly path: string;
}

/** The tiers of a criterion, best first, and what a unit below all of them gets. */
export function BandsEditor({ criterion, path }: BandsEditorProps) {
  const styles = useEditorStyles();
  const { bands: words } = useEditorWords();
  const edit = useEdit();
  const { id, tiers } = criterion;
  const problem = useProblem(`${path}.tiers.otherwise`);
  if (tiers === undefined) {
    return (
      <div>
        <Button size="small" onClick={() => edit((rubric) => addTiers(rubric, id, words.first, words.unranked))}>
          {words.start}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={mergeClasses(styles.group, styles.frameless)}>
      <legend className={styles.legend}>{words.heading}</legend>
      {tiers.bands.map((band, at) => (
        <BandItem key={at} criterion={criterion} band={band} at={at} path={`${path}.tiers.bands[${String(at)}]`} />
      ))}
      <TextField
        label={words.otherwise}
        value={tiers.otherwise}
        problem={problem}
        onValue={(label) => edit((rubric) => setUnrankedLabel(rubric, id, label), `criterion ${id} otherwise`)}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => edit((rubric) => addBand(rubric, id, freeLabel(tiers.bands, words.next)))}>
          {words.add}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => edit((rubric) => removeTiers(rubric, id))}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
}

function freeLabel(bands: readonly { readonly label: string }[], label: (number: number) => string): string {
  let number = bands.length + 1;
  while (bands.some((band) => band.label === label(number))) number++;
  return label(number);
}
