/** Fonts from before Unicode, whose texts hold other letters than they show: ABC (.VnTime) and VNI (VNI-Times). */
export const LEGACY_FONTS = ["tcvn3", "vni"] as const;

export type LegacyFont = (typeof LEGACY_FONTS)[number];

/** What each font's letters stand for, in Unicode. Keys of VNI may be a letter and its mark. */
export const LEGACY_LETTERS: Readonly<Record<LegacyFont, ReadonlyMap<string, string>>> = {
  tcvn3: tcvn3Letters(),
  vni: vniLetters(),
};

/**
 * TCVN 5712:1993, VN3, as glibc's charmap TCVN5712-1 has it from 0xA1 on, read as Latin 1. Capitals with a tone have no
 * code of their own: fonts of capitals (.VnTimeH) show the small letters as such.
 */
function tcvn3Letters(): ReadonlyMap<string, string> {
  const written = "¡¢£¤¥¦§¨©ª«¬\u00ad®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþ";
  const meant = "ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";
  return new Map(Array.from(written, (letter, index) => [letter, meant.charAt(index)]));
}

/** VNI for Windows, after the Vietnamese Unicode FAQ (vietunicode.sourceforge.net/charset): a mark stands after its letter. */
function vniLetters(): ReadonlyMap<string, string> {
  const tones = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
  const letters = new Map<string, string>();
  const add = (written: string, meant: string): void => {
    letters.set(written, meant.normalize("NFC"));
    letters.set(written.toUpperCase(), meant.normalize("NFC").toUpperCase());
  };
  const addTones = (letter: string, marks: string, meant: string): void => {
    Array.from(marks, (mark, index) => add(letter + mark, meant + (tones[index] ?? "")));
  };
  for (const letter of ["a", "e", "o", "u", "y"]) addTones(letter, letter === "y" ? "ùøûõ" : "ùøûõï", letter);
  for (const letter of ["a", "e", "o"]) {
    add(`${letter}â`, `${letter}\u0302`);
    addTones(letter, "áàåãä", `${letter}\u0302`);
  }
  add("aê", "ă");
  addTones("a", "éèúüë", "ă");
  add("ô", "ơ");
  addTones("ô", "ùøûõï", "ơ");
  add("ö", "ư");
  addTones("ö", "ùøûõï", "ư");
  for (const [written, meant] of [
    ["í", "í"],
    ["ì", "ì"],
    ["æ", "ỉ"],
    ["ó", "ĩ"],
    ["ò", "ị"],
    ["î", "ỵ"],
    ["ñ", "đ"],
  ] as const) {
    add(written, meant);
  }
  return letters;
}
