import { hiddenSigns } from "../../src/fixing/hiddenSigns";

test.each([
  ["Sở Y tế", []],
  ["Sở\u00a0Y tế", ["non-breaking"]],
  ["Sở Y tế".normalize("NFD"), ["decomposed"]],
  ["Sở  Y tế", ["extra-space"]],
  ["Sở Y tế ", ["extra-space"]],
  ["Sở\u200b Y\u00a0tế", ["non-breaking", "invisible"]],
])("%j holds %j", (text, signs) => {
  expect(hiddenSigns(text)).toEqual(signs);
});
