const { readdirSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { SubresourceIntegrityPlugin } = require("webpack-subresource-integrity");
const { version } = require("./package.json");
const buildOptions = require("./tools/buildOptions");
const { cannotStartMarkup } = require("./tools/cannotStartMarkup");
const DeploymentPlugin = require("./tools/DeploymentPlugin");
const developmentCertificate = require("./tools/developmentCertificate");
const FunctionMetadataPlugin = require("./tools/FunctionMetadataPlugin");
const HelpPlugin = require("./tools/HelpPlugin");
const LicensePlugin = require("./tools/LicensePlugin");
const PageIntegrityPlugin = require("./tools/PageIntegrityPlugin");
const { OFFICE_CDN, WORKBENCH_POLICY, panePolicy, policyText } = require("./tools/deployment/policy");

const source = (...parts) => path.join(__dirname, "src", ...parts);
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
function addIn(mode, dist, { origin, office, workbench }) {
  const officeScript = office === "cdn" ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js";
  const officeFiles = office === "cdn" && !workbench ? [] : OFFICE_FILES.map((file) => path.join(officeFolder, file));
  return {
    ...shared(mode),
    name: "add-in",
    entry: { taskpane: source("taskpane", "index.tsx") },
    output: {
      path: dist,
      filename: "[name].js",
      publicPath: "auto",
      crossOriginLoading: "anonymous",
      // A deployment holds nothing of an earlier build.
      clean: origin !== null && { keep: (file) => workbench && file.startsWith("workbench") },
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: source("taskpane", "taskpane.html"),
        inject: false,
        templateParameters: {
          bridge: "",
          cannotStart: cannotStartMarkup(),
          officeScript,
          policy: policyText(panePolicy(office)),
          root: "",
        },
      }),
      new FunctionMetadataPlugin(),
      new HelpPlugin(),
      new CopyPlugin({
        patterns: [
          ...officeFiles.map((from) => ({
            from,
            to: path.join(dist, "office", path.relative(officeFolder, from)),
            info: { minimized: true },
          })),
          { from: path.join(__dirname, "assets", "icons"), to: path.join(dist, "icons") },
          { from: path.join(__dirname, "assets", "shortcuts"), to: dist },
          { from: source("taskpane", "taskpane.css"), to: dist },
          { from: source("taskpane", "cannotStart.js"), to: dist, info: { minimized: true } },
        ],
      }),
      new LicensePlugin({ filename: "THIRD-PARTY-LICENSES.txt", copied: officeFiles }),
      new SubresourceIntegrityPlugin(),
      new PageIntegrityPlugin(),
      ...(origin === null ? [] : [new DeploymentPlugin({ origin, office, workbench, version })]),
    ],
  };
}

const samples = path.join(__dirname, "assets", "samples");

/** A file of a package that the spreadsheet asks for, in the version it asks for. */
function gridFile(request) {
  return require.resolve(request, { paths: [require.resolve("@odoo/o-spreadsheet")] });
}

/** The spreadsheet's own files that its page names. */
const GRID_FILES = [
  { from: gridFile("bootstrap/dist/css/bootstrap.min.css"), to: "workbench" },
  { from: gridFile("font-awesome/css/font-awesome.min.css"), to: "workbench/css" },
  { from: gridFile("font-awesome/fonts/fontawesome-webfont.woff2"), to: "workbench/fonts" },
  { from: require.resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.css"), to: "workbench" },
];

/** The preview host: a spreadsheet page, and the same pane page with the bridge before Office.js. */
function workbench(mode, dist, origin) {
  const manifestLoader = path.join(__dirname, "tools", "deployedManifestLoader.js");
  const deployed = origin === null ? [] : [{ loader: manifestLoader, options: { url: origin.url, version } }];
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
      rules: [
        typescript,
        { test: /\.xml$/, type: "asset/source" },
        { include: path.join(__dirname, "manifest.xml"), use: deployed },
      ],
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
        templateParameters: { policy: policyText(WORKBENCH_POLICY) },
      }),
      new HtmlPlugin({
        filename: "workbench/pane.html",
        template: source("taskpane", "taskpane.html"),
        inject: false,
        templateParameters: {
          bridge: '<script src="bridge.js"></script>',
          cannotStart: cannotStartMarkup(),
          officeScript: "../office/office.js",
          policy: policyText(panePolicy("own")),
          root: "../",
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: samples, to: path.join(dist, "workbench", "samples"), noErrorOnMissing: true },
          { from: source("workbench", "workbench.css"), to: path.join(dist, "workbench") },
          ...GRID_FILES,
        ],
      }),
      new LicensePlugin({ filename: "workbench/THIRD-PARTY-LICENSES.txt", copied: GRID_FILES.map(({ from }) => from) }),
      new PageIntegrityPlugin(),
    ],
  };
}

/** `npx cqdt`, for Node. */
function cli(mode, dist) {
  return {
    ...shared(mode),
    name: "cli",
    target: "node20",
    entry: { cqdt: source("cli", "index.ts") },
    output: { path: path.join(dist, "cli"), filename: "[name].js" },
    optimization: { minimize: false },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new LicensePlugin({ filename: "THIRD-PARTY-LICENSES.txt", copied: [] }),
    ],
  };
}

/**
 * Options:
 * - `--env origin=https://…`: a deployment at that address, with its manifest and files for servers; without the command line
 *   and, unless `--env workbench`, without the workbench.
 * - `--env office=cdn`: Office.js from Microsoft's network instead of our own copy.
 * - `--env https`: serves over HTTPS with a development certificate, as Excel asks for.
 * - `--env folder=…`: where to, instead of `dist/`.
 */
module.exports = async (env = {}, argv = {}) => {
  const options = buildOptionsOrExit(env);
  const mode = argv.mode ?? "production";
  const dist = path.resolve(__dirname, options.folder ?? "dist");
  const configurations = [{ ...addIn(mode, dist, options), devServer: await devServer(options) }];
  if (options.workbench) configurations.push(workbench(mode, dist, options.origin));
  if (options.origin === null) configurations.push(cli(mode, dist));
  return configurations;
};

/** One sentence and the end, where webpack would print a trace. */
function buildOptionsOrExit(env) {
  try {
    return buildOptions(env);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

const WORKBENCH_READY = "\nCQDT: http://localhost:3000/workbench/ (Ctrl+C để dừng · Ctrl+C stops)\n";
const EXCEL_READY =
  "\nCQDT: https://localhost:3000/taskpane.html – nạp manifest.xml vào Excel · load manifest.xml into Excel\n";

async function devServer({ https }) {
  const server = https ? { type: "https", options: await developmentCertificate() } : "http";
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
    open: https ? false : ["/workbench/"],
    onListening: () => console.info(https ? EXCEL_READY : WORKBENCH_READY),
  };
}
