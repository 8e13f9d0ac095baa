/** A paragraph of a document's text that states numbers, with the heading it stands under. */
export interface Statement {
  readonly place: string;
  readonly text: string;
}
