import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { LIGHT, type Look } from "../look/look";
import type { Pane } from "../useCases/pane";
import { DiagnosisPanel } from "./DiagnosisPanel";
import { PaneContext, ThemeContext, usePaneState } from "./shared/context";
import { Shell } from "./Shell";

const renderer = createDOMRenderer(document);

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

/** The whole pane over an open workbook. */
export function App({ pane, look = LIGHT }: { readonly pane: Pane; readonly look?: Look }) {
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <PaneContext value={pane}>
        <Themed look={look} />
      </PaneContext>
    </RendererProvider>
  );
}

function Themed({ look }: { readonly look: Look }) {
  const styles = useStyles();
  const isDiagnosing = usePaneState(({ diagnosis }) => diagnosis.place === "open");
  const theme = useSyncExternalStore(look.subscribe, look.theme);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <ThemeContext value={theme}>{isDiagnosing ? <DiagnosisPanel /> : <Shell />}</ThemeContext>
    </FluentProvider>
  );
}
