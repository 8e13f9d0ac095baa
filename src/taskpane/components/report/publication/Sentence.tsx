import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReportSentence, SentenceNumber } from "../../../../reporting/report/report";
import { selectCells } from "../../../useCases/report/selectCells";
import { usePane } from "../../shared/context";
import { useTableStyles } from "../../shared/tableStyles";
import { cutSentence } from "./cutSentence";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({
  together: { whiteSpace: "nowrap" },
  number: { textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "2px" },
});

/** A sentence whose numbers select the cells they rest on. */
export function Sentence({ sentence }: { readonly sentence: ReportSentence }) {
  const styles = useStyles();
  return cutSentence(sentence).map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <span key={index} className={styles.together}>
        {piece.map((part) => (typeof part === "string" ? part : <Number key={part.at} number={part} />))}
      </span>
    ),
  );
}

function Number({ number: { text, from } }: { readonly number: SentenceNumber }) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const words = usePublicationWords();
  const [first] = from;
  const last = from.at(-1);
  if (first === undefined || last === undefined) return text;
  const cells = from.length === 1 ? first.cell : `${first.cell}…${last.cell}`;
  return (
    <button
      type="button"
      className={mergeClasses(table.link, styles.number)}
      title={`${first.sheet}!${cells}`}
      aria-label={words.cellsOf(text, `${first.sheet}!${cells}`)}
      onClick={() => void selectCells(pane, from)}
    >
      {text}
    </button>
  );
}
