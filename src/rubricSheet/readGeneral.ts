import { ID_PATTERN } from "../rubric/json/schema";
import type { Rubric } from "../rubric/rubric";
import { slugOf } from "../rubric/slug";
import type { Report } from "./entry";
import { itemOf } from "./knownWords";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";
import type { ItemName } from "./rubricSheet";

type GeneralEntry = Section<"general">["entries"][number];
type General = Pick<Rubric, "id" | "title" | "province" | "year" | "level" | "basis" | "unitsExpected">;

const PATHS: Readonly<Record<ItemName, string>> = {
  id: "id",
  titleVi: "title.vi",
  titleEn: "title.en",
  province: "province",
  year: "year",
  unitLevel: "level",
  unitsExpected: "unitsExpected",
  basis: "basis",
};

/** What the section "Thông tin chung" says; `null` when something is missing, which has been reported. */
export function readGeneral(section: Section<"general">, places: Places, report: Report): General | null {
  const found = new Map<ItemName, GeneralEntry>();
  const basis: { document: string }[] = [];
  for (const entry of section.entries) {
    entry.need("item");
    const text = entry.text("item");
    if (text === undefined) continue;
    const { name, near } = itemOf(text);
    if (name === null) {
      report({ code: "item-unknown", cell: entry.cell("item"), text, near });
      continue;
    }
    if (entry.isBlank("value")) continue;
    if (name === "basis") {
      places.set(`basis[${basis.length}]`, entry.cell("value"));
      basis.push({ document: entry.text("value") ?? "" });
      continue;
    }
    const first = found.get(name);
    if (first === undefined) found.set(name, entry);
    else report({ code: "item-twice", cell: entry.cell("item"), item: name, first: first.cell("item") });
    places.set(PATHS[name], entry.cell("value"));
  }
  return general(found, basis, section.cell, report);
}

function general(
  found: ReadonlyMap<ItemName, GeneralEntry>,
  basis: Rubric["basis"],
  cell: string,
  report: Report,
): General | null {
  const text = (item: ItemName): string | undefined => found.get(item)?.text("value");
  for (const item of ["titleVi", "province", "year", "unitLevel"] as const) {
    if (!found.has(item)) report({ code: "item-missing", cell, item });
  }
  const title = text("titleVi");
  const province = text("province");
  const year = found.get("year")?.number("value");
  const level = found.get("unitLevel")?.choice("value", "unitLevel");
  const unitsExpected = found.get("unitsExpected")?.number("value");
  const given = text("id");
  if (given !== undefined && !ID_PATTERN.test(given)) {
    const id = slugOf(given, "bo-tieu-chi");
    report({ code: "id-suggested", cell: found.get("id")?.cell("value") ?? cell, text: given, id });
  }
  if (title === undefined || province === undefined || year === undefined || level === undefined) return null;
  return {
    id: given ?? slugOf(title, "bo-tieu-chi"),
    title: { vi: title, en: text("titleEn") ?? title },
    province,
    year,
    level,
    basis,
    ...(unitsExpected === undefined ? {} : { unitsExpected }),
  };
}
