import { escapeAttribute, unescapeText } from "../../src/xlsx/xml";
import { fc } from "../support/properties";

test.each([
  ["&lt;b&gt; &amp; &quot;x&quot; &apos;", '<b> & "x" \''],
  ["&#272;i&#x1ec7;n", "Điện"],
  ["&constructor; &toString;", "&constructor; &toString;"],
])("%s stands for %s; what XML does not know stays", (written, text) => {
  expect(unescapeText(written)).toBe(text);
});

test("what is escaped is read again as it was", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unescapeText(escapeAttribute(text))).toBe(text);
    }),
  );
});
