const { readdirSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const developmentCertificate = require("./tools/developmentCertificate");
const FunctionMetadataPlugin = require("./tools/FunctionMetadataPlugin");

const source = (...parts) => path.join(__dirname, "src", ...parts);
const dist = path.join(__dirname, "dist");
const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The parts of Office.js that Excel asks for; the package holds 86 MB for every Office program and language. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

function shared(mode) {
  return {
    mode,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: { rules: [typescript] },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** What Excel loads: the pane with the custom functions in one bundle (shared runtime), Office.js, icons, metadata. */
function addIn(mode, office) {
  const officeScript = office === "cdn" ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js";
  const officeOrigin = office === "cdn" ? ` ${OFFICE_CDN}` : "";
  return {
    ...shared(mode),
    name: "add-in",
    entry: { taskpane: source("taskpane", "index.tsx") },
    output: { path: dist, filename: "[name].js", publicPath: "auto" },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: source("taskpane", "taskpane.html"),
        inject: false,
        templateParameters: { bridge: "", officeScript, officeOrigin, root: "" },
      }),
      new FunctionMetadataPlugin(),
      new CopyPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: path.join(officeFolder, file),
            to: path.join(dist, "office", file),
            info: { minimized: true },
          })),
          { from: path.join(__dirname, "assets", "icons"), to: path.join(dist, "icons") },
          { from: path.join(__dirname, "assets", "shortcuts"), to: dist },
          { from: source("taskpane", "taskpane.css"), to: dist },
        ],
      }),
    ],
  };
}

const samples = path.join(__dirname, "assets", "samples");

/** A file of a package that the spreadsheet asks for, in the version it asks for. */
function gridFile(request) {
  return require.resolve(request, { paths: [require.resolve("@odoo/o-spreadsheet")] });
}

/** The preview host: a spreadsheet page, and the same pane page with the bridge before Office.js. */
function workbench(mode) {
  return {
    ...shared(mode),
    name: "workbench",
    entry: {
      workbench: source("workbench", "index.ts"),
      bridge: source("workbench", "bridge.ts"),
    },
    output: {
      path: dist,
      filename: "workbench/[name].js",
      publicPath: "auto",
      assetModuleFilename: "workbench/[name][ext]",
    },
    // The spreadsheet's "browser" file is a script that sets a global.
    resolve: { ...shared(mode).resolve, mainFields: ["module", "main"] },
    module: {
      rules: [typescript, { test: /\.xml$/, type: "asset/source" }],
    },
    plugins: [
      new DefinePlugin({
        SAMPLES: JSON.stringify(
          readdirSync(samples)
            .filter((file) => file.endsWith(".xlsx"))
            .map((file) => path.basename(file, ".xlsx")),
        ),
      }),
      new HtmlPlugin({
        filename: "workbench/index.html",
        template: source("workbench", "index.html"),
        inject: false,
      }),
      new HtmlPlugin({
        filename: "workbench/pane.html",
        template: source("taskpane", "taskpane.html"),
        inject: false,
        templateParameters: {
          bridge: '<script src="bridge.js"></script>',
          officeScript: "../office/office.js",
          officeOrigin: "",
          root: "../",
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: samples, to: path.join(dist, "workbench", "samples"), noErrorOnMissing: true },
          { from: source("workbench", "workbench.css"), to: path.join(dist, "workbench") },
          { from: gridFile("bootstrap/dist/css/bootstrap.min.css"), to: path.join(dist, "workbench") },
          { from: gridFile("font-awesome/css/font-awesome.min.css"), to: path.join(dist, "workbench", "css") },
          { from: gridFile("font-awesome/fonts/fontawesome-webfont.woff2"), to: path.join(dist, "workbench", "fonts") },
          {
            from: require.resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.css"),
            to: path.join(dist, "workbench"),
          },
        ],
      }),
    ],
  };
}

/** `npx cqdt`, for Node. */
function cli(mode) {
  return {
    ...shared(mode),
    name: "cli",
    target: "node20",
    entry: { cqdt: source("cli", "index.ts") },
    output: { path: path.join(dist, "cli"), filename: "[name].js" },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/**
 * Options: `--env office=cdn` loads Office.js from Microsoft's network instead of our own copy; `--env https` serves over
 * HTTPS with a development certificate, as Excel asks for.
 */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const configurations = [addIn(mode, env.office), workbench(mode), cli(mode)];
  configurations[0].devServer = await devServer(env);
  return configurations;
};

const WORKBENCH_READY = "\nCQDT: http://localhost:3000/workbench/ (Ctrl+C để dừng · Ctrl+C stops)\n";
const EXCEL_READY =
  "\nCQDT: https://localhost:3000/taskpane.html – nạp manifest.xml vào Excel · load manifest.xml into Excel\n";

async function devServer(env) {
  const server = env.https ? { type: "https", options: await developmentCertificate() } : "http";
  return {
    server,
    host: "localhost",
    port: 3000,
    // Excel on the web reads the functions' metadata from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    open: env.https ? false : ["/workbench/"],
    onListening: () => console.info(env.https ? EXCEL_READY : WORKBENCH_READY),
  };
}
