import type { Evaluation } from "../../../evaluation/evaluation";
import { criterionName } from "../../../rubric/tree";
import { summaryOf } from "../../useCases/summaryOf";
import { Section } from "../shared/Section";
import { RankingTable } from "./RankingTable";
import { TierBars } from "./TierBars";
import { useReportWords } from "./useReportWords";

/** The rankings and the share of each tier, as they follow from the scores on the sheet. */
export function Results({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useReportWords();
  const { rubric } = evaluation;
  const { rankings, tiers } = summaryOf(evaluation);
  const name = (id: string): string => criterionName(rubric.criteria, id);
  return (
    <>
      {tiers.map((shares) => (
        <Section key={shares.criterion} heading={words.results.shares(name(shares.criterion))}>
          <TierBars shares={shares} />
        </Section>
      ))}
      {rankings.map((ranking) => {
        const heading = [words.results.ranking(name(ranking.criterion)), ranking.group ?? []].flat().join(" – ");
        return (
          <Section key={`${ranking.criterion}/${ranking.group ?? ""}`} heading={heading}>
            <RankingTable ranking={ranking} name={heading} />
          </Section>
        );
      })}
    </>
  );
}
