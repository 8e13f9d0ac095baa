import { mergeClasses } from "@fluentui/react-components";
import { cellAddress } from "../../../grid/address";
import { decimalsOfTotals } from "../../../reporting/decimalsOfTotals";
import type { ListedUnit, RankedUnit, RankingList } from "../../../reporting/summary";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 50;

/** Units by rank, those without a rank last; pressing a unit selects its row in the sheet. */
export function RankingTable({ ranking, name }: { readonly ranking: RankingList; readonly name: string }) {
  const table = useTableStyles();
  const { text } = useWords();
  const { places, unranked } = ranking;
  const { items, pager } = usePage<RankedUnit | ListedUnit>([...places, ...unranked], PAGE_SIZE);
  const hasTier = places.some(({ tier }) => tier !== null);
  const decimals = decimalsOfTotals(places.map(({ total }) => total));
  return (
    <>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col" className={table.header}>
              {text.fill.rank}
            </th>
            <th scope="col" className={table.header}>
              {text.fill.unit}
            </th>
            <th scope="col" className={mergeClasses(table.header, table.number)}>
              {text.fill.points}
            </th>
            <th scope="col" className={mergeClasses(table.header, table.number)}>
              {text.fill.percent}
            </th>
            {hasTier && (
              <th scope="col" className={table.header}>
                {text.fill.tier}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((unit) => (
            <Place key={unit.row} unit={unit} hasTier={hasTier} decimals={decimals} />
          ))}
        </tbody>
      </table>
      <Pager name={name} {...pager} />
    </>
  );
}

interface PlaceProps {
  readonly unit: RankedUnit | ListedUnit;
  readonly hasTier: boolean;
  readonly decimals: number;
}

function Place({ unit, hasTier, decimals }: PlaceProps) {
  const table = useTableStyles();
  const pane = usePane();
  const { text, number, percent } = useWords();
  const unitColumn = usePaneState((state) => state.layout?.unitColumn ?? 1);
  const { name, row } = unit;
  const ranked = "rank" in unit ? unit : { rank: null, total: null, percent: null, tier: null };
  const none = text.fill.unrankedUnit;
  return (
    <tr>
      <td className={table.cell}>{ranked.rank === null ? none : number(ranked.rank)}</td>
      <th scope="row" className={table.cell}>
        <button
          type="button"
          className={table.link}
          onClick={() => void selectCell(pane, cellAddress(row, unitColumn))}
        >
          {name}
        </button>
      </th>
      <td className={mergeClasses(table.cell, table.number)}>
        {ranked.total === null ? none : number(ranked.total, decimals, decimals)}
      </td>
      <td className={mergeClasses(table.cell, table.number)}>
        {ranked.percent === null ? none : percent(ranked.percent, 2, 2)}
      </td>
      {hasTier && <td className={mergeClasses(table.cell, table.short)}>{ranked.tier ?? none}</td>}
    </tr>
  );
}
