import { publicationWords, type PublicationDictionary } from "../../../../locales/publicationWords";
import { usePaneState } from "../../shared/context";

/** The words of the report that is published, which are loaded with it. */
export function usePublicationWords(): PublicationDictionary {
  return publicationWords(usePaneState((state) => state.language));
}
