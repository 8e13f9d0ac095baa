import type { CheckName, FindingFor } from "../checking/finding";

type ValuesByCheck = { readonly [Check in CheckName]: FindingFor<Check>["values"] };

/** What a finding's sentence is made of. Texts are empty where the finding has no cell, unit or criterion. */
export interface FindingFacts<Check extends CheckName> {
  readonly cell: string;
  readonly unit: string;
  /** The criterion's name, not its id. */
  readonly criterion: string;
  readonly values: ValuesByCheck[Check];
}

/** One sentence a check. */
export type FindingSentences = { readonly [Check in CheckName]: (facts: FindingFacts<Check>) => string };
