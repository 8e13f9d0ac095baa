/** What `iconv -f UTF-8 -t TCVN5712-1` gives for the letters, read as Latin 1: the text a font such as .VnTime shows. */
const LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
const TCVN3_LETTERS = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";

/** A text as it was typed with a TCVN3 (ABC) font; capitals with a tone are small letters in a font of capitals. */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize("NFC"))
    .map((letter) => tcvn3Letter(letter) ?? tcvn3Letter(letter.toLowerCase()) ?? letter)
    .join("");
}

function tcvn3Letter(letter: string): string | undefined {
  const place = LETTERS.indexOf(letter);
  return place === -1 ? undefined : TCVN3_LETTERS[place];
}

/** How VNI writes a base letter, and the mark it puts after for each tone; tones in the order of `TONES`. */
const VNI_LETTERS: Readonly<Record<string, readonly [string, string]>> = {
  a: ["a", "ùøûõï"],
  "a\u0302": ["aâ", "áàåãä"],
  "a\u0306": ["aê", "éèúüë"],
  e: ["e", "ùøûõï"],
  "e\u0302": ["eâ", "áàåãä"],
  o: ["o", "ùøûõï"],
  "o\u0302": ["oâ", "áàåãä"],
  "o\u031b": ["ô", "ùøûõï"],
  u: ["u", "ùøûõï"],
  "u\u031b": ["ö", "ùøûõï"],
};
const VNI_ALONE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ý: "yù",
  ỳ: "yø",
  ỷ: "yû",
  ỹ: "yõ",
  ỵ: "î",
  đ: "ñ",
};
const TONES = "\u0301\u0300\u0309\u0303\u0323";

/** A text in small letters as it was typed with a VNI font. */
export function toVni(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => VNI_ALONE[letter] ?? vniLetter(letter)).join("");
}

function vniLetter(letter: string): string {
  const marks = Array.from(letter.normalize("NFD"));
  const tone = marks.find((mark) => TONES.includes(mark));
  const [base, accents] = VNI_LETTERS[marks.filter((mark) => mark !== tone).join("")] ?? [letter, ""];
  if (tone === undefined) return base;
  return (base.length > 1 ? base.slice(0, 1) : base) + accents.charAt(TONES.indexOf(tone));
}
