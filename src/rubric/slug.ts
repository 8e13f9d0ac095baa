import { ID_PATTERN } from "./json/schema";

/** Ids longer than this are cut at a word: they are typed into formulas. */
const LONGEST_SLUG = 40;

/**
 * An id made of a name: lower case, without diacritics, words joined by hyphens; `"Hạ tầng kỹ thuật (8)"` ->
 * `"ha-tang-ky-thuat-8"`. `fallback` where the name has no letter or digit to make one of.
 */
export function slugOf(name: string, fallback = "tieu-chi"): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return ID_PATTERN.test(slug) ? slug : fallback;
}

/** The id itself where it is free, else with the first number from 2 that makes it so: `"nhan-luc-2"`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
