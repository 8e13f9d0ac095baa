import { readFileSync } from "node:fs";
import path from "node:path";
import { dictionary, LANGUAGES } from "../../src/locales";
import { collectGuides } from "../../tools/help/collectGuides";

const guides = collectGuides((name) => readFileSync(path.join(__dirname, "..", "..", "docs", name), "utf8"));

function hasAnchor(page: string, anchor: string): boolean {
  return guides.get(page.replace(/\.html$/, ".md"))?.anchors.includes(anchor) ?? false;
}

test.each(LANGUAGES)("every place that the pane's help opens in %s is in a shipped guide", (language) => {
  const places = Object.values(dictionary(language).pane.help.pages);
  expect(places.filter((place) => !hasAnchor(...twoParts(place)))).toEqual([]);
});

test("every link within the guides leads to a heading that is there", () => {
  const broken = [...guides].flatMap(([name, { html }]) =>
    [...html.matchAll(/href="([\w-]+\.html)?#([^"]+)"/g)]
      .filter(([, page, anchor = ""]) => !hasAnchor(page ?? name, decodeURIComponent(anchor)))
      .map(([link]) => `${name}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test("every picture that a guide shows is there", () => {
  for (const { pictures } of guides.values())
    for (const picture of pictures)
      expect(readFileSync(path.join(__dirname, "..", "..", "docs", "images", picture)).length).toBeGreaterThan(0);
});

function twoParts(place: string): readonly [page: string, anchor: string] {
  const [page = "", anchor = ""] = place.split("#");
  return [page, anchor];
}
