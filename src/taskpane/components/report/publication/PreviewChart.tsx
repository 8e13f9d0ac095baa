import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { renderChart } from "../../../../reporting/charts/renderChart";
import type { ReportChart } from "../../../../reporting/report/report";
import { useWords } from "../../shared/context";

const useStyles = makeStyles({ picture: { display: "block", width: "100%", height: "auto", maxWidth: "600px" } });

/** A chart of the report, drawn as it is printed: on white in every theme. */
export function PreviewChart({ chart }: { readonly chart: ReportChart }) {
  const styles = useStyles();
  const { language } = useWords();
  const source = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(renderChart(chart, language))}`,
    [chart, language],
  );
  return <img className={styles.picture} src={source} alt={chart.altText} />;
}
