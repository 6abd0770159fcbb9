/* Pictures: painted on canvases before they are shown, let go when they are not; one that is broken or missing is done without.

   A browser keeps what it decoded for each <img>, up to half a gigabyte of it in a day's slides; a canvas holds its own picture, as long as it is there. */
(kiosk => {
  "use strict";
  // longest wait for a picture of a slow stick (milliseconds)
  const PATIENCE = 5000;
  // style sheets know these places only, as the site's do
  const percent = (x, y) => `${x}% ${y}%`;

  /** A picture in its frame, which resolves once it can be painted; null where it cannot. */
  kiosk.view = (shot, model, alt = "", lang = "") => {
    if (!shot || model.isMissing(shot.wide)) return Promise.resolve(null);
    const view = kiosk.made("kiosk-view"), picture = view.firstElementChild;
    view.style.setProperty("--ratio", shot.ratio);
    picture.style.objectPosition = picture.style.transformOrigin = percent(shot.x, shot.y);
    if (alt) picture.setAttribute("aria-label", alt);
    else picture.setAttribute("aria-hidden", "true");
    if (lang) picture.lang = lang;
    return patiently(kiosk.paint(picture, shot.wide)).then(() => view, () => {
      model.missing.set(shot.wide, performance.now());
      return null;
    });
  };

  /** Paints a file of the folder on a canvas, `height` pixels high where it is told; rejects where the file cannot be read. */
  kiosk.paint = async (canvas, file, height = 0) => {
    const image = await read(`pictures/${file}`);
    const size = height ? { resizeHeight: Math.ceil(height * devicePixelRatio), resizeQuality: "high" } : {};
    const bitmap = await createImageBitmap(image, size);
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    bitmap.close();
  };

  // the files as they are, not decoded, by address: read once, so that a stick may be slow or be pulled out, and no reader's leavings add up
  const files = new Map();

  const read = address => {
    if (!files.has(address)) files.set(address, loaded(address));
    files.get(address).catch(() => files.delete(address));
    return files.get(address);
  };

  /** Reads a picture that will be shown later; one that cannot be read is asked for again when it is. */
  kiosk.readAhead = file => { read(`pictures/${file}`).catch(() => {}); };

  const loaded = address => new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error(address)));
    image.src = address;
  });

  /** Paints a small picture once it comes near the screen: a list may be long. */
  kiosk.paintNear = (canvas, { small, wide, x, y }) => {
    canvas.style.objectPosition = percent(x, y);
    const near = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      near.disconnect();
      // of a stick that was pulled out the wide one may have been read
      kiosk.paint(canvas, small).catch(() => kiosk.paint(canvas, wide, canvas.clientHeight)).catch(() => canvas.remove());
    }, { rootMargin: "50%" });
    near.observe(canvas);
  };

  const patiently = promise => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too slow")), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

  /** Lets the pictures and recordings below an element go: nobody waits for a browser to notice that they are gone. */
  kiosk.release = element => {
    for (const canvas of element.querySelectorAll("canvas")) canvas.width = canvas.height = 0;
    for (const media of element.querySelectorAll("audio, video")) {
      media.pause();
      media.removeAttribute("src");
      media.load();
    }
    element.remove();
    kiosk.tidy();
  };

  // as much as Chromium lets be held outside of its heap before it looks for what nobody needs any more (64 MiB); none of it is ever touched
  const MUCH = 2 ** 26;

  /** Has the browser collect what was let go.  One with memory to spare lets it lie, new things come to lie between, and its heap grows for hours. */
  kiosk.tidy = () => {
    try {
      new ArrayBuffer(MUCH).transfer(0);
    } catch { /* a browser without memory to spare collects by itself */ }
  };
})(window.kiosk);
