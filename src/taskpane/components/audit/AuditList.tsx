import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditVerdict } from "../../../checking/audit/audit";
import { countVerdicts, type AuditedCell } from "../../../checking/audit/groupEntries";
import type { SheetAudit } from "../../../evaluation/auditWorkbook";
import { countsLine } from "../../../locales/describeAudit";
import { useWords } from "../shared/context";
import { moveAlong } from "../shared/moveAlong";
import { Pager } from "../shared/Pager";
import { usePage } from "../shared/usePage";
import { AuditItem } from "./AuditItem";
import { VerdictFilter } from "./VerdictFilter";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0 },
});

interface Item {
  readonly cell: AuditedCell;
  readonly audit: SheetAudit;
}

/** How many cells agree, and those of one verdict on one sheet or all; the wrong ones first. Arrow keys move along them. */
export function AuditList({ sheets }: { readonly sheets: readonly SheetAudit[] }) {
  const styles = useStyles();
  const { text, language } = useWords();
  const [verdict, setVerdict] = useState<AuditVerdict>("wrong");
  const [sheet, setSheet] = useState<string | null>(null);
  const shown = useMemo(
    () =>
      sheets
        .filter((audit) => sheet === null || audit.sheet === sheet)
        .flatMap((audit) => audit.cells.map((cell): Item => ({ cell, audit }))),
    [sheets, sheet],
  );
  const counts = useMemo(() => countVerdicts(shown.map(({ cell }) => cell)), [shown]);
  const { items, pager } = usePage(
    shown.filter(({ cell }) => cell.verdict === verdict),
    PAGE_SIZE,
  );
  return (
    <>
      {sheets.length > 1 && (
        <Field label={text.check.sheet} size="small">
          <Select size="small" value={sheet ?? ""} onChange={(_, { value }) => setSheet(value === "" ? null : value)}>
            <option value="">{text.audit.allSheets}</option>
            {sheets.map((audit) => (
              <option key={audit.sheet} value={audit.sheet}>
                {audit.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.counts} aria-live="polite">
        {countsLine(counts, language)}
      </p>
      <VerdictFilter counts={counts} verdict={verdict} onVerdict={setVerdict} />
      {items.length === 0 && <p className={styles.text}>{text.audit.noneOf[verdict]}</p>}
      <ul className={styles.list} onKeyDown={moveAlong}>
        {items.map(({ cell, audit }) => (
          <AuditItem
            key={[cell.sheet, cell.cell, cell.output, cell.year].join("|")}
            cell={cell}
            rubric={audit.rubric}
            evaluation={audit.evaluation}
            withSheet={sheet === null && sheets.length > 1}
          />
        ))}
      </ul>
      <Pager name={text.audit.heading} {...pager} />
    </>
  );
}
