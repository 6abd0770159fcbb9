/* Served by a site, the kiosk works without network after the first visit, and takes a newer edition over between two slides. */
(kiosk => {
  "use strict";
  const HOUR = 3600000;

  /** Installs the worker and the manifest, where there is a server; from file:// there is nothing to do. */
  kiosk.served = loop => {
    if (!location.protocol.startsWith("http")) return;
    document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "manifest.webmanifest" }));
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.register("worker.js", { updateViaCache: "none" }).then(registration => follow(registration, loop), () => {});
  };

  const follow = (registration, loop) => {
    let asked = false;
    setInterval(() => registration.update().catch(() => {}), HOUR);
    // the former slide stays painted until the new edition has its first one
    navigator.serviceWorker.addEventListener("controllerchange", () => { if (asked) location.reload(); });
    loop.onSlide = () => {
      if (!registration.waiting || asked || !loop.running) return;
      asked = true;
      registration.waiting.postMessage("take over");
    };
  };
})(window.kiosk);
