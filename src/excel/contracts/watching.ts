import type { WorkbookListener } from "../workbook";
import type { Bench } from "./bench";
import type { Contract } from "./contract";
import { expectAll, expectEqual, valueOf } from "./expectations";

/** Excel tells what happened in its own time and order, and may tell it about other sheets too: only our sheet counts. */
export const WATCHING: readonly Contract[] = [
  {
    id: "watching-selections",
    subject: "watching",
    name: {
      vi: "Biết khi ô được chọn và trang được mở, cho đến khi thôi theo dõi",
      en: "Tells selections and activations, until stopped",
    },
    async check(bench) {
      const { workbook, sheet, enter } = bench;
      await enter("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      const area = { row: 2, column: 1, rows: 1, columns: 2 };
      const heard = await listening(bench, async (told) => {
        valueOf(await workbook.select(sheet, area));
        await bench.waitFor(() => told.length >= 2);
        expectAll([{ activated: true }, { selected: area }], told);
      });
      await bench.waitInVain();
      heard.length = 0;
      valueOf(await workbook.select(sheet, { row: 1, column: 1, rows: 1, columns: 1 }));
      await bench.waitInVain();
      expectEqual([], heard);
    },
  },
  {
    id: "watching-without-own-edits",
    subject: "watching",
    name: {
      vi: "Những gì CQDT tự ghi không bị coi là người dùng sửa",
      en: "What the add-in writes itself is not reported as an edit",
    },
    needs: 14,
    async check(bench) {
      const { workbook, sheet } = bench;
      await listening(bench, async (told) => {
        valueOf(await workbook.write(sheet, [{ row: 1, column: 1, contents: [[1]] }]));
        await bench.waitInVain();
        expectEqual([], told);
      });
    },
  },
];

/** Hears what the adapter tells of the sheet during the work; the list goes on to be filled by what should not come. */
async function listening(bench: Bench, work: (told: unknown[]) => Promise<void>): Promise<unknown[]> {
  const told: unknown[] = [];
  const tell = (sheet: string, what: unknown): void => {
    if (sheet === bench.sheet) told.push(what);
  };
  const listener: WorkbookListener = {
    onEdit: (sheet, area) => {
      tell(sheet, { edited: area });
    },
    onSelect: (sheet, area) => {
      tell(sheet, { selected: area });
    },
    onActivate: (sheet) => {
      tell(sheet, { activated: true });
    },
  };
  const stop = valueOf(await bench.workbook.watch(listener));
  try {
    await work(told);
  } finally {
    await stop();
  }
  return told;
}
