const { readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const certificates = require("office-addin-dev-certs");

/**
 * The certificate for https://localhost. On Windows and Mac it is put among the trusted ones, after the system has asked for
 * consent; elsewhere, where Excel does not run, it is only made, and the browser warns of it.
 */
module.exports = async function developmentCertificate() {
  if (process.platform === "win32" || process.platform === "darwin") return certificates.getHttpsServerOptions();
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(folder, file));
  await certificates.generateCertificates(ca, cert, key);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
};
