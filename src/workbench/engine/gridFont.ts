/** The engine draws all text in this family and knows no other. */
const ENGINE_FAMILY = "Roboto";

const FACES = [
  { weight: "400", style: "normal", suffix: "" },
  { weight: "700", style: "normal", suffix: " Bold" },
  { weight: "400", style: "italic", suffix: " Italic" },
  { weight: "700", style: "italic", suffix: " Bold Italic" },
] as const;

/** Free fonts of the same measures, for computers without Microsoft's. */
const EQUALS: Readonly<Record<string, readonly string[]>> = {
  "Times New Roman": ["Liberation Serif", "Tinos"],
  Arial: ["Liberation Sans", "Arimo"],
  Calibri: ["Carlito"],
  Cambria: ["Caladea"],
};

let faces: readonly FontFace[] = [];

/**
 * Lets the grid draw in the font `name` of this computer, under the one family name that it knows. Where the computer has no
 * such font the grid keeps its usual one.
 */
export async function useGridFont(name: string): Promise<void> {
  for (const face of faces) document.fonts.delete(face);
  const loaded = await Promise.all(FACES.map((face) => loadFace(name, face)));
  faces = loaded.filter((face) => face !== null);
  for (const face of faces) document.fonts.add(face);
}

async function loadFace(name: string, { weight, style, suffix }: (typeof FACES)[number]): Promise<FontFace | null> {
  const names = [name, ...(EQUALS[name] ?? [])].map((each) => each.replaceAll(/["\\]/g, ""));
  const source = names.map((each) => `local("${each}${suffix}")`).join(", ");
  try {
    return await new FontFace(ENGINE_FAMILY, source, {
      weight,
      style,
    }).load();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
