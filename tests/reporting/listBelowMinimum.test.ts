import { listBelowMinimum } from "../../src/reporting/listBelowMinimum";
import { evaluatePublished } from "../evaluation/evaluatePublished";
import { rubricOf } from "../support/rubricOf";

test("the three departments that Cao Bằng leaves unranked, with what each lacks for tier IV", () => {
  const { units } = evaluatePublished("cao-bang-2020-so");
  expect(listBelowMinimum(rubricOf("cao-bang-2020-so"), units)).toEqual([
    {
      criterion: "total",
      name: "Sở Tài nguyên và Môi trường",
      row: 19,
      shortfalls: [{ tier: "Mức IV", criterion: "total", points: 1 }],
    },
    {
      criterion: "total",
      name: "Thanh tra tỉnh",
      row: 20,
      shortfalls: [{ tier: "Mức IV", criterion: "total", points: 1.6 }],
    },
    {
      criterion: "total",
      name: "Sở Xây dựng",
      row: 21,
      shortfalls: [{ tier: "Mức IV", criterion: "total", points: 3.1 }],
    },
  ]);
});
