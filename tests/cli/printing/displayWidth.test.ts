import { cutToWidth, displayWidth } from "../../../src/cli/printing/displayWidth";

test("a text that fits stays; a longer one is cut between letters and ends with three points", () => {
  expect(cutToWidth("Sở Y tế", 7)).toBe("Sở Y tế");
  expect(cutToWidth("Sở Y tế", 6)).toBe("Sở Y …");
  const decomposed = "Sở Y tế".normalize("NFD");
  expect(cutToWidth(decomposed, 3)).toBe("Sở".normalize("NFD") + "…");
  expect(displayWidth(cutToWidth("表表表", 4))).toBeLessThanOrEqual(4);
});
