import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReportSentence, SentenceNumber } from "../../../../reporting/report/report";
import { selectCells } from "../../../useCases/report/selectCells";
import { usePane } from "../../shared/context";
import { useTableStyles } from "../../shared/tableStyles";
import { gluePieces } from "./gluePieces";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({
  number: { textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "2px" },
});

/** A sentence whose numbers select the cells they rest on. */
export function Sentence({ sentence: { text, numbers } }: { readonly sentence: ReportSentence }) {
  const table = useTableStyles();
  const linked = numbers.filter(({ from }) => from.length > 0);
  return gluePieces(text, linked).map((piece, place) =>
    piece.kind === "words" ? (
      piece.text
    ) : (
      <span key={place} className={table.short}>
        {piece.parts.map((part) => (typeof part === "string" ? part : <Number key={part.at} number={part} />))}
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
