import type { Headers, ResponseRules } from "./responseRules";

/** IIS's `web.config` for the folder that holds the deployment. */
export function iisConfiguration(rules: ResponseRules): string {
  const { "Cache-Control": caching = "", ...headers } = rules.everywhere;
  if (caching !== "no-cache") throw new Error(`IIS writes its own Cache-Control; "${caching}" is not known here`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    '    <directoryBrowse enabled="false" />',
    '    <urlCompression doStaticCompression="true" />',
    "    <defaultDocument>",
    "      <files>",
    "        <clear />",
    '        <add value="index.html" />',
    "      </files>",
    "    </defaultDocument>",
    "    <staticContent>",
    '      <clientCache cacheControlMode="DisableCache" />',
    ...Object.entries(rules.types).flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${withCharset(type, rules)}" />`,
    ]),
    "    </staticContent>",
    "    <security>",
    "      <requestFiltering>",
    "        <hiddenSegments>",
    // IIS hides web.config by itself, and refuses a segment that is named twice.
    ...rules.hidden
      .filter((name) => name !== "web.config")
      .flatMap((name) => [`          <remove segment="${name}" />`, `          <add segment="${name}" />`]),
    "        </hiddenSegments>",
    "      </requestFiltering>",
    "    </security>",
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Powered-By" />',
    ...setHeaders(headers, "        "),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    ...rules.jsonFiles.flatMap((file) => inLocation(file, rules.json)),
    ...(rules.workbench === null ? [] : inLocation("workbench", rules.workbench)),
    "</configuration>",
  ];
  return `${lines.join("\n")}\n`;
}

function inLocation(path: string, headers: Headers): readonly string[] {
  return [
    `  <location path="${path}">`,
    "    <system.webServer>",
    "      <httpProtocol>",
    "        <customHeaders>",
    ...setHeaders(headers, "          "),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
  ];
}

/** `<remove>` first: IIS refuses a name that a level above has added already. */
function setHeaders(headers: Headers, indent: string): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => [
    `${indent}<remove name="${name}" />`,
    `${indent}<add name="${name}" value="${value}" />`,
  ]);
}

function withCharset(type: string, { compressed }: ResponseRules): string {
  return compressed.includes(type) ? `${type}; charset=utf-8` : type;
}
