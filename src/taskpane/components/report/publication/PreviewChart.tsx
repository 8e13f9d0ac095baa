import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { renderChart } from "../../../../reporting/charts/renderChart";
import type { ReportChart } from "../../../../reporting/report/report";
import { useWords } from "../../shared/context";
import { useChartGround, useChartLook } from "./useChartLook";

const useStyles = makeStyles({ picture: { display: "block", maxWidth: "100%", height: "auto" } });

/** A chart of the report in the pane's own colours and width; printed, it is black on white. */
export function PreviewChart({ chart }: { readonly chart: ReportChart }) {
  const styles = useStyles();
  const { ground } = useChartGround();
  const { language } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const look = useChartLook(frame);
  const source = useMemo(
    () => (look === null ? null : `data:image/svg+xml,${encodeURIComponent(renderChart(chart, language, look))}`),
    [chart, language, look],
  );
  return (
    <div ref={frame} className={ground}>
      {source !== null && <img className={styles.picture} src={source} alt={chart.altText} />}
    </div>
  );
}
