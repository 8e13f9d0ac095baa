import { describeOriginProblem, readOrigin } from "../../../tools/deployment/origin";
import { fc } from "../../support/properties";

describe("readOrigin", () => {
  test.each([
    ["https://excel.tinh.gov.vn", "https://excel.tinh.gov.vn", "/"],
    ["https://excel.tinh.gov.vn/", "https://excel.tinh.gov.vn", "/"],
    ["https://excel.tinh.gov.vn/cqdt", "https://excel.tinh.gov.vn/cqdt", "/cqdt/"],
    ["https://excel.tinh.gov.vn/apps/cqdt-1.0/", "https://excel.tinh.gov.vn/apps/cqdt-1.0", "/apps/cqdt-1.0/"],
    ["HTTPS://Excel.Tinh.Gov.VN/CQDT", "https://excel.tinh.gov.vn/CQDT", "/CQDT/"],
    ["https://excel.tinh.gov.vn:8443/cqdt", "https://excel.tinh.gov.vn:8443/cqdt", "/cqdt/"],
    ["https://excel.tinh.gov.vn:443/cqdt", "https://excel.tinh.gov.vn/cqdt", "/cqdt/"],
    ["https://may-chu.sotttt.lam-an.gov.vn", "https://may-chu.sotttt.lam-an.gov.vn", "/"],
    ["https://todo.lam-an.gov.vn", "https://todo.lam-an.gov.vn", "/"],
    ["https://xn--tnh-bma.vn", "https://xn--tnh-bma.vn", "/"],
  ])("takes %s", (given, url, path) => {
    expect(readOrigin(given)).toEqual({ ok: true, value: { url, path } });
  });

  test.each([
    [true, "missing"],
    ["", "missing"],
    ["excel.tinh.gov.vn", "malformed"],
    ["http://excel.tinh.gov.vn", "notHttps"],
    ["file:///C:/cqdt", "notHttps"],
    ["javascript://excel.tinh.gov.vn", "notHttps"],
    ["https://quan-tri:mat-khau@excel.tinh.gov.vn", "credentials"],
    ["https://excel.tinh.gov.vn/cqdt?x=1", "queryOrHash"],
    ["https://excel.tinh.gov.vn/cqdt#bang", "queryOrHash"],
    ["https://10.0.0.5/cqdt", "address"],
    ["https://0x7f000001", "address"],
    ["https://2130706433", "address"],
    ["https://[::1]/cqdt", "address"],
    ["https://127.0.0.1:3000", "localHost"],
    ["https://localhost:3000", "localHost"],
    ["https://cqdt.localhost", "localHost"],
    ["https://may-chu.local", "localHost"],
    ["https://example.com", "placeholder"],
    ["https://cqdt.example.org/cqdt", "placeholder"],
    ["https://cqdt.test", "placeholder"],
    ["https://www.contoso.com", "placeholder"],
    ["https://intranet/cqdt", "placeholder"],
    ["https://your-domain.com/cqdt", "placeholder"],
    ["https://excel.yourserver.gov.vn", "placeholder"],
    ["https://cqdt.example.gov.vn", "placeholder"],
    ["https://excel.ten-mien.gov.vn/cqdt", "placeholder"],
    ["https://tenmien.vn", "placeholder"],
    ["https://TODO.gov.vn", "placeholder"],
    ["https://excel.tinh.gov.vn/../cqdt", "path"],
    ["https://excel.tinh.gov.vn/a//b", "path"],
    ["https://excel.tinh.gov.vn/c%71dt", "path"],
    ['https://excel.tinh.gov.vn/"/><x', "path"],
    ["https://excel.tinh.gov.vn/cqdt;", "path"],
    ["https://excel.tinh.gov.vn /cqdt", "malformed"],
    ["https://excel.tinh.gov.vn/cqdt\n", "malformed"],
    ["https://<ten-mien>/", "malformed"],
    ["https://tỉnh.vn", "malformed"],
    ["https://excel..gov.vn", "malformed"],
    ["https://excel.tinh.gov.vn:99999", "malformed"],
    ["https:excel.tinh.gov.vn", "malformed"],
    ["https://", "malformed"],
  ])("refuses %s: %s", (given, problem) => {
    expect(readOrigin(given)).toEqual({ ok: false, problems: [problem] });
    expect(describeOriginProblem(problem as "path", given)).toMatch(/^--env origin.*: .+\. · .+\.$/s);
  });

  test("whatever is taken is one absolute HTTPS address without anything to escape, in XML as in a server's file", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ["https", "http"] }), fc.string()), (given) => {
        const read = readOrigin(given);
        if (!read.ok) return;
        expect(read.value.url).toMatch(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~-]+)*$/);
        expect(new URL(read.value.url).href.replace(/\/$/, "")).toBe(read.value.url);
      }),
    );
  });
});
