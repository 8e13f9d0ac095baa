import { part } from "../../src/taskpane/part";

test("a part is fetched once, and is at hand from then on", async () => {
  let fetched = 0;
  const words = part(() => Promise.resolve(`tải ${String((fetched += 1))}`));
  expect(words.get()).toBeNull();
  expect(await words.load()).toBe("tải 1");
  expect(await words.load()).toBe("tải 1");
  expect(words.get()).toBe("tải 1");
});

test("a part that could not be fetched is fetched again when it is asked for again", async () => {
  let isOnline = false;
  const words = part(() => (isOnline ? Promise.resolve("có") : Promise.reject(new Error("mất kết nối"))));
  await expect(words.load()).rejects.toThrow("mất kết nối");
  expect(words.get()).toBeNull();
  isOnline = true;
  expect(await words.load()).toBe("có");
});
