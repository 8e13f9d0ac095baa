import type { Finding } from "../../../checking/finding";
import type { Rubric } from "../../../rubric/rubric";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Pager } from "../shared/Pager";
import { usePage } from "../shared/usePage";
import { FindingItems } from "./FindingItems";

const PAGE_SIZE = 50;

interface AlikeFindingsProps {
  readonly findings: readonly Finding[];
  readonly rubric: Rubric;
}

/** The other findings of a check that has many, shown when asked for. */
export function AlikeFindings({ findings, rubric }: AlikeFindingsProps) {
  const { text, number } = useWords();
  const { items, pager } = usePage(findings, PAGE_SIZE);
  const name = text.check.alike(number(findings.length));
  return (
    <Disclosure lazily summary={name}>
      <FindingItems findings={items.map((finding) => ({ finding, alike: [] }))} rubric={rubric} />
      <Pager name={name} {...pager} />
    </Disclosure>
  );
}
