import { openPage } from "../../src/excel/openPage";

const ADDRESS = "https://cqdt.lam-an.gov.vn/excel/help/huong-dan.html#ba-cách-điền";

/** Puts an Office into the global scope; the result is what it was asked to open. */
function pretend(sets: readonly string[]): readonly string[] {
  const opened: string[] = [];
  const requirements = { isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`) };
  const ui = { openBrowserWindow: (address: string) => opened.push(address) };
  Reflect.set(globalThis, "Office", { context: { requirements, ui } });
  return opened;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("an Excel that can open the browser is asked to, once and with the address as it is", () => {
  const opened = pretend(["OpenBrowserWindowApi 1.1"]);
  expect(openPage(ADDRESS)).toBe(true);
  expect(opened).toEqual([ADDRESS]);
});

test("an Excel that cannot is asked nothing: the link itself opens the page", () => {
  const opened = pretend(["SharedRuntime 1.1"]);
  expect(openPage(ADDRESS)).toBe(false);
  expect(opened).toEqual([]);
});
