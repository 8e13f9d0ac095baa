import type { Origin } from "./origin";
import type { Headers, ResponseRules } from "./responseRules";

/** A file to include in nginx's `server` block: `location` blocks for the deployment's own path. */
export function nginxConfiguration(rules: ResponseRules, { url, path }: Origin): string {
  const folder = path === "/" ? "/var/www/cqdt" : `/var/www${path.slice(0, -1)}`;
  const root = folder.slice(0, folder.length - (path.length - 1));
  // A location that adds a header of its own loses all that the block around it adds: each repeats them.
  const inRoot = `^${escapeForRegex(path)}[^/]+\\.json$`;
  const lines = [
    `# CQDT, ${url}/`,
    `# Nội dung của dist/ đặt trong ${folder}; đưa tệp này vào khối server { … } của máy chủ HTTPS bằng lệnh include.`,
    `# The content of dist/ goes into ${folder}; include this file in the server { … } block that serves HTTPS.`,
    `location ${path} {`,
    `    root ${root};`,
    "    index index.html;",
    "    autoindex off;",
    "    etag on;",
    "    charset utf-8;",
    `    charset_types ${rules.compressed.filter((type) => type !== "text/html").join(" ")};`,
    "    gzip on;",
    "    gzip_vary on;",
    `    gzip_types ${rules.compressed.filter((type) => type !== "text/html").join(" ")};`,
    "    default_type application/octet-stream;",
    "    types {",
    ...Object.entries(rules.types).map(([ending, type]) => `        ${type} ${ending.slice(1)};`),
    "    }",
    ...addHeaders(rules.everywhere, "    "),
    "",
    `    location ~ ${inRoot} {`,
    ...addHeaders({ ...rules.everywhere, ...rules.json }, "        "),
    "    }",
    ...(rules.workbench === null
      ? []
      : [
          `    location ${path}workbench/ {`,
          ...addHeaders({ ...rules.everywhere, ...rules.workbench }, "        "),
          "    }",
        ]),
    ...rules.hidden.map((name) => `    location ~ ^${escapeForRegex(path + name)}(?:/|$) { return 404; }`),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function addHeaders(headers: Headers, indent: string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
}

/** nginx takes an unquoted pattern; only a point has a meaning among the characters an origin's path may have. */
function escapeForRegex(text: string): string {
  return text.replaceAll(".", "\\.");
}
