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
