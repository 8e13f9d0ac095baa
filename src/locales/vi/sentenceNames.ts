import type { UnitKind } from "../sentenceParts";

const NOUNS: Readonly<Record<UnitKind, string>> = {
  agency: "cơ quan",
  district: "huyện",
  urbanDistrict: "quận",
  town: "thị xã",
  city: "thành phố",
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
  unit: "đơn vị",
};

/** "Mức I" is reached; "Tốt" is what a unit is classed as. */
const IS_LEVEL = /^(?:mức|bậc|cấp|hạng|loại|nhóm)(?!\p{L})/iu;
const KIND_OF_PLACE = /^(?:Huyện|Quận|Thị xã|Thành phố|Xã|Phường|Thị trấn)(?= )/u;

/** "đạt Mức I", "xếp loại Tốt". */
export function earns(tier: string): string {
  return IS_LEVEL.test(tier) ? `đạt ${tier}` : `xếp loại ${tier}`;
}

/** "xếp Mức I", "xếp loại Tốt". */
export function placed(tier: string): string {
  return IS_LEVEL.test(tier) ? `xếp ${tier}` : `xếp loại ${tier}`;
}

/** A unit's name within a sentence: "huyện Hà Quảng". A sentence's first letter is made a capital afterwards. */
export function inSentence(name: string): string {
  return name.replace(KIND_OF_PLACE, (kind) => kind.toLowerCase());
}

/** "Sở A, Sở B và Sở C". */
export function listNames(names: readonly string[]): string {
  const written = names.map(inSentence);
  const last = written.at(-1) ?? "";
  return written.length < 2 ? last : `${written.slice(0, -1).join(", ")} và ${last}`;
}

const SAYS_CRITERION = /^(?:Tiêu chí|Nhóm tiêu chí|Chỉ số|Nhóm chỉ số|Chỉ tiêu|Hạng mục|Nội dung)(?= )/iu;

/** "tiêu chí Hạ tầng kỹ thuật", "chỉ số Hạ tầng kỹ thuật" where the name says what it is. */
export function sayCriterion(name: string): string {
  const said = name.replace(SAYS_CRITERION, (word) => word.toLowerCase());
  return SAYS_CRITERION.test(name) ? said : `tiêu chí ${name}`;
}

/** " ở tiêu chí X"; nothing for the whole. */
export function atCriterion(about: string | null): string {
  return about === null ? "" : ` ở ${sayCriterion(about)}`;
}

/** "Ở tiêu chí X, " before a sentence; nothing for the whole. */
export function underCriterion(about: string | null): string {
  return about === null ? "" : `ở ${sayCriterion(about)}, `;
}

/** "loại Tốt", "Mức I". */
export function tierName(tier: string): string {
  return IS_LEVEL.test(tier) ? tier : `loại ${tier}`;
}

/** What units are called when they are counted: "huyện, thành phố". */
export function nouns(units: readonly UnitKind[]): string {
  return units.map((kind) => NOUNS[kind]).join(", ");
}
