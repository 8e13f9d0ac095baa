/**
 * Stands for the index of @fluentui/react-icons, which draws all its twenty thousand icons anew for every test file: here an
 * icon is drawn when Fluent first asks for it.
 */
const utilities = require("@fluentui/react-icons/utils");

/** "ChevronRight12Regular" stands in "chevron-right". */
function fileOf(name) {
  return name
    .replace(/\d*(?:Regular|Filled)$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase();
}

module.exports = new Proxy(utilities, {
  get(known, name) {
    if (typeof name !== "string" || name in known || !/(?:Regular|Filled)$/.test(name)) return known[name];
    return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
  },
});
