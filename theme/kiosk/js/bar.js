/* The bar at the foot of the screen: where one's hand is, standing or sitting. */
(kiosk => {
  "use strict";

  /** A bar in one language with these buttons; `name` is the site's, where it is shown. */
  kiosk.bar = (tongue, buttons, { journey = false } = {}) => {
    const bar = kiosk.fill(kiosk.made("kiosk-bar"), { title: tongue.title }, tongue);
    bar.querySelector(".bar__boat").hidden = !journey;
    bar.querySelector(".bar__buttons").append(...buttons.filter(Boolean));
    bar.lang = tongue.lang;
    bar.dir = tongue.direction;
    return bar;
  };

  /** A button that fills the screen, where the browser lets one and has not done so already. */
  kiosk.fuller = tongue => {
    const filled = document.fullscreenElement || matchMedia("(display-mode: fullscreen)").matches;
    if (!document.fullscreenEnabled || filled) return null;
    const button = kiosk.button(tongue.words.full, "full", () => document.documentElement.requestFullscreen().then(() => button.remove(), () => {}), { bare: true, name: "full" });
    return button;
  };

  /** Keeps the screen awake as long as it is looked at, where the browser can. */
  kiosk.stayAwake = () => {
    const ask = () => {
      if (document.visibilityState === "visible" && navigator.wakeLock) navigator.wakeLock.request("screen").catch(() => {});
    };
    document.addEventListener("visibilitychange", ask);
    ask();
  };
})(window.kiosk);
