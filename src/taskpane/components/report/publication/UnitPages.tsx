import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ReportSources } from "../../../../reporting/makeReport";
import { listReportUnits } from "../../../../reporting/makeUnitReports";
import { useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { UnitFiles } from "./UnitFiles";
import { UnitList } from "./UnitList";
import { UnitPreview } from "./UnitPreview";
import { usePagesWork } from "./usePagesWork";
import { useReportFormWords } from "./useReportFormWords";

interface UnitPagesProps {
  readonly sources: ReportSources;
  /** The report's title. */
  readonly title: string;
}

const NO_NAMES: ReadonlySet<string> = new Set();

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A page for each unit, or for some: looked at here, or made into a file; open from the first where one is being made. */
export function UnitPages(props: UnitPagesProps) {
  const { units: words } = useReportFormWords();
  const { state } = usePagesWork();
  const [isUnderWay] = useState(state.kind !== "none");
  return (
    <Disclosure summary={words.heading} open={isUnderWay} lazily>
      <UnitPagesForm {...props} />
    </Disclosure>
  );
}

function UnitPagesForm({ sources, title }: UnitPagesProps) {
  const styles = useStyles();
  const { units: words } = useReportFormWords();
  const { number } = useWords();
  const id = useId();
  const [isSome, setSome] = useState(false);
  // Rows move with the sheet; a unit keeps its name.
  const [chosen, setChosen] = useState(NO_NAMES);
  const [looked, setLooked] = useState<string | null>(null);
  const units = useMemo(() => listReportUnits(sources), [sources]);
  const chosenRows = useMemo(() => units.filter(({ name }) => chosen.has(name)).map(({ row }) => row), [units, chosen]);
  const lookedRow = units.find(({ name }) => name === looked)?.row ?? null;
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{words.hint}</p>
      <span id={id}>{words.which}</span>
      <RadioGroup
        aria-labelledby={id}
        value={isSome ? "some" : "all"}
        onChange={(_, { value }) => setSome(value === "some")}
      >
        <Radio value="all" label={words.all(number(units.length))} />
        <Radio value="some" label={words.some(number(chosenRows.length))} />
      </RadioGroup>
      <UnitList units={units} chosen={isSome ? chosen : null} onChoose={setChosen} onLook={setLooked} />
      <UnitFiles sources={sources} title={title} unitRows={isSome ? chosenRows : null} count={units.length} />
      {lookedRow !== null && <UnitPreview sources={sources} row={lookedRow} onHide={() => setLooked(null)} />}
    </div>
  );
}
