import type { Contract } from "./contract";
import { expectEqual, valueOf } from "./expectations";

export const REMEMBERING: readonly Contract[] = [
  {
    id: "remembering-values",
    subject: "remembering",
    name: {
      vi: "Trả lại đúng điều đã nhớ; điều chưa từng nhớ thì không có",
      en: "Gives back the value, and nothing for what was never remembered",
    },
    async check({ workbook }) {
      const choices = { rubric: "cao-bang-2020-so", headingRows: [3, 4], note: 'Sở Y tế = "y tế"' };
      valueOf(await workbook.remember("choices", choices));
      expectEqual(choices, valueOf(await workbook.recall("choices")));
      valueOf(await workbook.remember("choices", null));
      expectEqual(null, valueOf(await workbook.recall("choices")));
      expectEqual(undefined, valueOf(await workbook.recall("other")));
    },
  },
  {
    id: "remembering-beside-others",
    subject: "remembering",
    name: {
      vi: "Giữ nhiều điều trong một phần của riêng mình, không đụng phần của phần mềm khác",
      en: "Keeps several values in one part beside those of other programs",
    },
    async check({ workbook, memoryNamespace, foreignNamespace, onSheet }) {
      const foreignXml = (): Promise<string> =>
        onSheet(async (_sheet, context) => {
          const xml = context.workbook.customXmlParts.getByNamespace(foreignNamespace).getOnlyItem().getXml();
          await context.sync();
          return xml.value;
        });
      await onSheet((_sheet, context) => {
        const xml = `<notes xmlns="${foreignNamespace}"><note>giữ nguyên</note></notes>`;
        context.workbook.customXmlParts.add(xml);
      });
      const before = await foreignXml();
      expectEqual(true, before.includes("<note>giữ nguyên</note>"));
      valueOf(await workbook.remember("choices", { unitColumn: 2 }));
      valueOf(await workbook.remember("rubrics", ["Sở <Y tế> & \uFFFF"]));
      expectEqual({ unitColumn: 2 }, valueOf(await workbook.recall("choices")));
      expectEqual(["Sở <Y tế> & \uFFFF"], valueOf(await workbook.recall("rubrics")));
      const ours = await onSheet(async (_sheet, context) => {
        const count = context.workbook.customXmlParts.getByNamespace(memoryNamespace).getCount();
        await context.sync();
        return count.value;
      });
      expectEqual(1, ours);
      expectEqual(before, await foreignXml());
    },
  },
  {
    id: "remembering-damage",
    subject: "remembering",
    name: {
      vi: "Điều đã nhớ mà bị hỏng được đưa ra nguyên trạng, không coi như chưa có",
      en: "Hands on what is damaged, which is not the same as nothing",
    },
    async check({ workbook, memoryNamespace, onSheet }) {
      await onSheet((_sheet, context) => {
        const xml = `<cqdt xmlns="${memoryNamespace}"><entry key="choices">{"rubric": "cao-b</entry></cqdt>`;
        context.workbook.customXmlParts.add(xml);
      });
      expectEqual('{"rubric": "cao-b', valueOf(await workbook.recall("choices")));
    },
  },
];
