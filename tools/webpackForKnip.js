const configurations = require("../webpack.config");

/** The configurations as knip may ask for them: it hands over an environment of its own, which a build would refuse. */
module.exports = () => configurations();
