import { knowRubrics } from "../../functions/knownRubrics";
import { RUBRICS_KEY } from "../../memory/namespace";
import { readRubrics } from "../../memory/rubrics";
import { rememberedIn } from "../../xlsx/remember";

/** Makes the rubrics that a document keeps in its custom XML parts known to the grid's CQDT functions, and only those. */
export function knowDocumentRubrics(customXml: ReadonlyMap<string, string>): void {
  knowRubrics(readRubrics(rememberedIn(customXml.values())[RUBRICS_KEY]).rubrics);
}
