/* Whoever watches over a show that runs all day: a fault costs a slide, a standstill is ended, and where nothing helps the page begins anew. */
(kiosk => {
  "use strict";
  const LOOK = 5000, RELOAD = "kiosk-reloaded", APART = 300000;
  const MOST_FAULTS = 5;

  /** Watches; `faults` of the last minute and standstills count alike. */
  kiosk.watch = (loop, explorer) => {
    let faults = [];
    const fault = () => {
      faults = [...faults.filter(at => performance.now() - at < 60000), performance.now()];
      if (faults.length > MOST_FAULTS) beginAnew();
      else if (explorer.active) explorer.leave();
      else if (loop.running) loop.advance();
    };
    addEventListener("error", event => { if (event.error) fault(); });
    addEventListener("unhandledrejection", fault);
    setInterval(() => {
      const late = loop.running && loop.playing && performance.now() - (loop.at || 0) > 3 * loop.pace + 2 * LOOK;
      if (late || loop.faults > MOST_FAULTS) fault();
    }, LOOK);
  };

  /** Loads the page anew, but not again and again. */
  const beginAnew = () => {
    try {
      const before = Number(sessionStorage.getItem(RELOAD));
      if (before && Date.now() - before < APART && Date.now() > before) return;
      sessionStorage.setItem(RELOAD, String(Date.now()));
    } catch { /* a browser may forbid storage from file:// */ }
    location.reload();
  };
})(window.kiosk);
