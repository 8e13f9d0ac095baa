import type { DocumentDictionary } from "../documentWords";

export const document: DocumentDictionary = {
  country: "SOCIALIST REPUBLIC OF VIET NAM",
  motto: "Independence - Freedom - Happiness",
  number: (number) => `No. ${number}`,
  placeAndDate: (place, day, month, year) =>
    `${place}, ${new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, day))}`,
  placeWithoutDate: (place) => `${place}, …… ……………… ………`,
  report: "Report",
  appendix: "Appendix",
  title: (year) => `Assessment and ranking results of ${year}`,
  attachedTo: (document) => `(Attached to ${document})`,
  blank: {
    body: "………………………………",
    number: "………/……………",
    place: "……………",
    document: "……………… No. ………/……… of …… ……………… ……… by ………………",
    authority: "…………………………",
    position: "…………………………",
    signer: "…………………………",
    recipient: "………………………;",
  },
  recipients: "Recipients:",
  filed: "Filed.",
  notes: "Notes:",
  continued: (title, part, parts) => `${title} (${String(part)}/${String(parts)})`,
};
