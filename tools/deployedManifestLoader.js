require("./register");
const { deployedManifest } = require("./deployment/deployedManifest");

/** The workbench shows the ribbon of the manifest that is deployed with it. */
module.exports = function deployedManifestLoader(manifest) {
  const { url, version } = this.getOptions();
  return deployedManifest(manifest, url, version);
};
