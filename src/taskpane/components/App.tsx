import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import type { Pane } from "../useCases/pane";
import { PaneContext } from "./shared/context";
import { Shell } from "./Shell";

const renderer = createDOMRenderer(document);

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

/** The whole pane over an open workbook. */
export function App({ pane }: { readonly pane: Pane }) {
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <PaneContext value={pane}>
        <Themed />
      </PaneContext>
    </RendererProvider>
  );
}

function Themed() {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme} className={styles.root}>
      <Shell />
    </FluentProvider>
  );
}
