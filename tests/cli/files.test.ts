import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSameFile, readBytes, writeBytes } from "../../src/cli/files";
import { temporaryFolder } from "./runMain";

const folder = temporaryFolder();

test("what was written is read", async () => {
  const file = join(folder, "a.bin");
  expect(await writeBytes(file, new Uint8Array([1, 2, 3]))).toEqual({ ok: true, value: undefined });
  expect(await readBytes(file)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
});

test("writing over an older copy replaces it and leaves nothing else behind", async () => {
  const inner = join(folder, "inner");
  mkdirSync(inner);
  const file = join(inner, "a.bin");
  writeFileSync(file, "old and longer");
  await writeBytes(file, new Uint8Array([65]));
  expect(readFileSync(file, "utf8")).toBe("A");
  expect(readdirSync(inner)).toEqual(["a.bin"]);
});

test("a write that cannot be finished leaves no draft", async () => {
  const taken = join(folder, "taken");
  mkdirSync(join(taken, "full"), { recursive: true });
  expect(await writeBytes(taken, new Uint8Array([1]))).toMatchObject({
    ok: false,
    problems: [{ code: "out-unwritable" }],
  });
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a missing file, a folder in place of a file, a missing folder", async () => {
  expect(await readBytes(join(folder, "none"))).toMatchObject({ ok: false, problems: [{ code: "file-missing" }] });
  expect(await readBytes(folder)).toMatchObject({ ok: false, problems: [{ code: "file-is-folder" }] });
  const lost = join(folder, "no", "such", "a.bin");
  expect(await writeBytes(lost, new Uint8Array())).toMatchObject({
    ok: false,
    problems: [{ code: "out-folder-missing" }],
  });
  expect(existsSync(join(folder, "no"))).toBe(false);
});

test("one file is one file under any of its names", async () => {
  const file = join(folder, "b.bin");
  writeFileSync(file, "b");
  symlinkSync(file, join(folder, "soft"));
  linkSync(file, join(folder, "hard"));
  expect(await isSameFile(file, join(folder, ".", "b.bin"))).toBe(true);
  expect(await isSameFile(file, join(folder, "soft"))).toBe(true);
  expect(await isSameFile(file, join(folder, "hard"))).toBe(true);
  expect(await isSameFile(file, join(folder, "other"))).toBe(false);
});
