import type { ReactNode } from "react";
import type { ReportSentence, SentenceNumber } from "../../../../reporting/report/report";
import { selectCells } from "../../../useCases/report/selectCells";
import { usePane } from "../../shared/context";
import { useTableStyles } from "../../shared/tableStyles";
import { usePublicationWords } from "./usePublicationWords";

/** A sentence whose numbers select the cells they rest on. */
export function Sentence({ sentence: { text, numbers } }: { readonly sentence: ReportSentence }) {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const number of [...numbers].sort((one, other) => one.at - other.at)) {
    if (number.from.length === 0 || number.at < end) continue;
    pieces.push(text.slice(end, number.at), <Number key={number.at} number={number} />);
    end = number.at + number.text.length;
  }
  pieces.push(text.slice(end));
  return <>{pieces}</>;
}

function Number({ number: { text, from } }: { readonly number: SentenceNumber }) {
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
      className={table.link}
      title={`${first.sheet}!${cells}`}
      aria-label={words.cellsOf(text, `${first.sheet}!${cells}`)}
      onClick={() => void selectCells(pane, from)}
    >
      {text}
    </button>
  );
}
