import { pathOf } from "../rubric/path";
import type { Source } from "../rubric/rubric";
import type { Report } from "./entry";
import { EMPTY_LIST } from "./list";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";

/** The sources of the section "Nguồn", by the place whose number they explain. */
export function readSources(section: Section<"sources">, places: Places, report: Report): Record<string, Source> {
  const sources = new Map<string, Source>();
  const cells = new Map<string, string>();
  for (const entry of section.entries) {
    entry.need("place");
    entry.need("kind");
    const place = entry.text("place");
    const kind = entry.choice("kind", "kind");
    if (place === undefined || kind === undefined) continue;
    const first = cells.get(place);
    if (first !== undefined) report({ code: "stated-twice", cell: entry.cell("place"), first });
    cells.set(place, entry.cell("place"));
    places.set(pathOf(["sources", place]), entry.cell("place"));
    const document = entry.text("document");
    const vi = entry.text("noteVi") ?? entry.text("noteEn");
    const en = entry.text("noteEn") ?? vi;
    const bracket = readBracket(entry);
    sources.set(place, {
      kind,
      ...(document === undefined ? {} : { document }),
      ...(vi === undefined || en === undefined ? {} : { note: { vi, en } }),
      ...(bracket === undefined ? {} : { bracket }),
    });
  }
  return Object.fromEntries(sources);
}

/** `""` in the first cell is a bracket without ends. */
function readBracket(entry: Section<"sources">["entries"][number]): Source["bracket"] | undefined {
  if (entry.text("over") === EMPTY_LIST) return {};
  const over = entry.threshold("over");
  const atMost = entry.threshold("atMost");
  if (over === undefined && atMost === undefined) return undefined;
  return { ...(over === undefined ? {} : { over }), ...(atMost === undefined ? {} : { atMost }) };
}
