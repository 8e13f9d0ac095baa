/**
 * Says on the page why the pane does not start, where its program cannot even be read: in the web views of Internet Explorer
 * and of the old Edge, which volume-licensed Office 2016 and 2019 use for add-ins, or when the program does not arrive. In
 * ECMAScript 5 and shipped as it is, for browsers that know nothing newer. The sentences stand in the page, hidden; the
 * stylesheet hides them again as soon as there is a pane.
 */
(function () {
  "use strict";
  var OLD_BROWSER = /Trident\/|MSIE |Edge\//;
  var PROGRAM = /\/taskpane\.js(\?|$)/;
  var PATIENCE_MILLISECONDS = 20000;

  function isPaneThere() {
    var root = document.getElementById("root");
    return root !== null && root.firstChild !== null;
  }

  function say(why, detail) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () {
        say(why, detail);
      });
      return;
    }
    if (isPaneThere()) return;
    var all = document.querySelectorAll("#cannot-start > div");
    for (var index = 0; index < all.length; index += 1) {
      if (all[index].getAttribute("data-why") === why) all[index].removeAttribute("hidden");
      else all[index].setAttribute("hidden", "");
    }
    if (detail) document.getElementById("cannot-start-detail").textContent = detail;
  }

  if (OLD_BROWSER.test(navigator.userAgent)) {
    say("old");
    return;
  }

  window.addEventListener(
    "error",
    function (event) {
      var isScript = event.target && event.target.tagName === "SCRIPT";
      if (isScript && PROGRAM.test(event.target.src)) say("missing");
      else if (!isScript && PROGRAM.test(event.filename)) {
        say(event.error && event.error.name === "SyntaxError" ? "old" : "failed", event.message);
      }
    },
    true,
  );

  window.addEventListener("unhandledrejection", function (event) {
    say("failed", String(event.reason));
  });

  setTimeout(function () {
    var isSaid = document.querySelector("#cannot-start > div:not([hidden])") !== null;
    if (!isSaid) say("failed");
  }, PATIENCE_MILLISECONDS);
})();
