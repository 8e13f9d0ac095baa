import type { Contract } from "./contract";
import { expectDifferent, valueOf } from "./expectations";

export const RECALCULATING: readonly Contract[] = [
  {
    id: "recalculating-everything",
    subject: "recalculating",
    name: {
      vi: "Tính lại thì mọi công thức được tính lại từ đầu",
      en: "Recalculating computes every formula anew",
    },
    needsAutomaticCalculation: true,
    async check({ workbook, enter, read }) {
      await enter("A1", [["=RAND()"]]);
      const { values } = await read("A1");
      valueOf(await workbook.recalculate());
      expectDifferent(values, (await read("A1")).values);
    },
  },
];
