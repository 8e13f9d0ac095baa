import { cleanText } from "../../../src/reading/text/foldText";
import { tidyText } from "../../../src/reading/text/tidyText";
import { fc } from "../../support/properties";

test.each([
  ["non-breaking spaces become plain ones", "Sở\u00a0Y\u202ftế", "Sở Y tế"],
  ["decomposed letters are composed", "Sở Y tế".normalize("NFD"), "Sở Y tế"],
  ["spaces in a row become one, those at the ends go", "  Sở  Y tế ", "Sở Y tế"],
  ["a line break stays, the spaces around it go", "Hạ tầng \r\n (18)\n", "Hạ tầng\n(18)"],
])("%s", (_, text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});

const PIECES = ["Sở", " ", "\u00a0", "\n", "\r\n", "\u200b", "a\u0302", "\u0301", "y", "tế"];

test("a tidied text reads as before, and there is nothing left to tidy", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const text = pieces.join("");
      expect(cleanText(tidyText(text))).toBe(cleanText(text));
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});
