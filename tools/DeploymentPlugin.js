const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
require("./register");
const { deployedManifest } = require("./deployment/deployedManifest");
const { iisConfiguration } = require("./deployment/iisConfiguration");
const { nginxConfiguration } = require("./deployment/nginxConfiguration");
const { responseRules } = require("./deployment/responseRules");

const MANIFEST = path.join(__dirname, "..", "manifest.xml");

/** Adds what a server needs: the manifest for its address, and the headers as files for nginx and IIS. */
module.exports = class DeploymentPlugin {
  constructor({ origin, office, workbench, version }) {
    Object.assign(this, { origin, office, workbench, version });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DeploymentPlugin", (compilation) => {
      compilation.fileDependencies.add(MANIFEST);
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "DeploymentPlugin", stage }, () => {
        const json = Object.keys(compilation.assets).filter((name) => /^[^/]+\.json$/.test(name));
        const rules = responseRules(this.office, this.workbench, json.sort());
        const files = {
          "manifest.xml": deployedManifest(readFileSync(MANIFEST, "utf8"), this.origin.url, this.version),
          "deployment/nginx.conf": nginxConfiguration(rules, this.origin),
          "web.config": iisConfiguration(rules),
        };
        for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
};
