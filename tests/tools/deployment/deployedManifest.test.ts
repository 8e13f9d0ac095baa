import { readFileSync } from "node:fs";
import path from "node:path";
import { VERSION } from "../../../src/version";
import { DEVELOPMENT_ORIGIN, addressesOf, deployedManifest } from "../../../tools/deployment/deployedManifest";

const MANIFEST = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");
const URL_OF_PROVINCE = "https://excel.tinh.gov.vn/cqdt";

describe("deployedManifest", () => {
  const deployed = deployedManifest(MANIFEST, URL_OF_PROVINCE, "1.2.3");

  test("puts every address under the deployment's and keeps what follows it", () => {
    expect(deployed).not.toContain("localhost");
    expect(addressesOf(deployed)).toEqual(
      addressesOf(MANIFEST).map((address) => address.replace(DEVELOPMENT_ORIGIN, URL_OF_PROVINCE)),
    );
    expect(addressesOf(deployed).length).toBeGreaterThan(10);
  });

  test("states the add-in's version, and changes nothing else", () => {
    expect(deployed).toContain("<Version>1.2.3.0</Version>");
    expect(deployed.replaceAll(URL_OF_PROVINCE, DEVELOPMENT_ORIGIN).replace("1.2.3.0", `${VERSION}.0`)).toBe(MANIFEST);
  });

  test.each([
    [
      'SupportUrl DefaultValue="https://localhost:3000/taskpane.html"',
      'SupportUrl DefaultValue="https://localhost:3001/"',
    ],
    [
      'SupportUrl DefaultValue="https://localhost:3000/taskpane.html"',
      'SupportUrl DefaultValue="http://cqdt.vn/a.html"',
    ],
    ["</ProviderName>", " https://localhost:3000/x</ProviderName>"],
  ])("refuses a manifest with an address elsewhere: %s → %s", (from, to) => {
    expect(MANIFEST).toContain(from);
    expect(() => deployedManifest(MANIFEST.replace(from, to), URL_OF_PROVINCE, VERSION)).toThrow("is not under");
  });
});

test("the repository's manifest has one origin, and the version of package.json", () => {
  expect(new Set(addressesOf(MANIFEST).map((address) => new URL(address).origin))).toEqual(
    new Set([DEVELOPMENT_ORIGIN]),
  );
  expect(MANIFEST).toContain(`<Version>${VERSION}.0</Version>`);
});
