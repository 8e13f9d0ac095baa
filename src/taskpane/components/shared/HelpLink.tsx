import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { openPage } from "../../../excel/openPage";
import type { Dictionary } from "../../../locales";
import { useWords } from "./context";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
  },
});

/** What the guide has a place for. */
export type HelpTopic = keyof Dictionary["pane"]["help"]["pages"];

/** Opens the guide, in the pane's language, where it speaks of the topic. */
export function HelpLink({ topic }: { readonly topic: HelpTopic }) {
  const styles = useStyles();
  const { text } = useWords();
  const address = new URL(text.help.pages[topic], helpFolder()).href;
  return (
    <Link
      className={styles.link}
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={text.help.label(text.help.topics[topic])}
      title={text.help.label(text.help.topics[topic])}
      onClick={(event) => {
        if (openPage(address)) event.preventDefault();
      }}
    >
      ?
    </Link>
  );
}

/** Where the build put the guide, as the pane's page says. */
function helpFolder(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="help"]');
  return link?.href ?? new URL("help/", document.baseURI).href;
}
