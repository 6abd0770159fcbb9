/* Pictures: decoded before they are shown, let go when they are not; one that is broken or missing is done without. */
(kiosk => {
  "use strict";
  // longest wait for a picture of a slow stick (milliseconds)
  const PATIENCE = 5000;
  // style sheets know these places only, as the site's do
  const percent = (x, y) => `${x}% ${y}%`;

  /** A picture in its frame, which resolves once it can be painted; null where it cannot. */
  kiosk.view = (shot, model, alt = "", lang = "") => {
    if (!shot || model.broken.has(shot.wide)) return Promise.resolve(null);
    const view = kiosk.made("kiosk-view"), image = view.firstElementChild;
    view.style.setProperty("--ratio", shot.ratio);
    image.style.objectPosition = image.style.transformOrigin = percent(shot.x, shot.y);
    image.alt = alt;
    if (lang) image.lang = lang;
    image.src = `pictures/${shot.wide}`;
    return patiently(image.decode()).then(() => view, () => {
      model.broken.add(shot.wide);
      kiosk.release(view);
      return null;
    });
  };

  const patiently = promise => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too slow")), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

  /** Lets the pictures and recordings below an element go: what has no address holds no memory. */
  kiosk.release = element => {
    for (const media of element.querySelectorAll("img, audio, video")) {
      if (media.pause) media.pause();
      media.removeAttribute("src");
      if (media.load) media.load();
    }
    element.remove();
  };
})(window.kiosk);
