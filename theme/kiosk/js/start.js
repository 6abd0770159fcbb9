/* Begins: the facts, the show, what leads from it to the exploration and back. */
(kiosk => {
  "use strict";
  // what is a double tap: how soon, how near (milliseconds, CSS pixels)
  const RETRY = 60000, SOON = 700, TWICE = 300, NEAR = 40;
  const FACES = ["500 1em Vollkorn", "400 1em 'Source Sans 3'", "italic 400 1em 'Source Sans 3'"];

  // seed and pace may be told after a # (docs/kiosk.md): a show that must be like another, one that must be quick
  const told = new URLSearchParams(location.hash.slice(1));
  const number = (name, otherwise) => (Number.isFinite(parseFloat(told.get(name))) ? parseFloat(told.get(name)) : otherwise);

  const begin = () => {
    const stage = document.getElementById("stage"), { edition } = window;
    // a stick that was pulled out while it was copied: whoever stands there may not know
    const styled = getComputedStyle(document.documentElement).getPropertyValue("--u");
    if (!edition || !styled) {
      stage.querySelector(".poster__fault").classList.add("poster__fault--told");
      setTimeout(() => location.reload(), RETRY);
      return;
    }
    const model = (kiosk.model = new kiosk.Model(edition));
    const loop = (kiosk.loop = new kiosk.Loop(stage, model, {
      seconds: number("seconds", edition.seconds), seed: number("seed", Date.now() % 2147483647),
      explore: turn => { loop.leave(); explorer.enter(turn); },
    }));
    const explorer = (kiosk.explorer = new kiosk.Explorer(stage, model, { resume: () => loop.start() }));
    listen(stage, loop, explorer);
    kiosk.watch(loop, explorer);
    kiosk.stayAwake();
    kiosk.served(loop);
    // what is measured before its letters are there would not fit once they are
    Promise.race([lettered(), new Promise(resolve => setTimeout(resolve, SOON))]).then(() => loop.start()).then(() => { for (const face of document.fonts) face.load().catch(() => {}); });
  };

  const lettered = () => Promise.all(FACES.map(face => document.fonts.load(face, "aéł"))).catch(() => {});

  const listen = (stage, loop, explorer) => {
    let quiet = 0, turned = 0;
    const moved = () => {
      document.body.classList.remove("kiosk--quiet");
      clearTimeout(quiet);
      quiet = setTimeout(() => document.body.classList.add("kiosk--quiet"), 4000);
      explorer.touched();
    };
    for (const name of ["pointerdown", "pointermove", "keydown", "wheel"]) addEventListener(name, moved, { passive: true });
    // a pointer that nobody moves does not lie on the picture all day
    moved();
    addEventListener("contextmenu", event => event.preventDefault());
    // nor does a browser's dialog lie over the show: printing, saving, opening, finding
    addEventListener("keydown", event => { if ((event.ctrlKey || event.metaKey) && ["p", "s", "o", "f"].includes(event.key.toLowerCase())) event.preventDefault(); });
    addEventListener("keydown", event => key(event, loop, explorer));
    once(stage);
    addEventListener("resize", () => {
      clearTimeout(turned);
      turned = setTimeout(() => { if (loop.slide) loop.again(); }, 300);
    });
  };

  /* The second half of a double tap would fall on what the first has brought up there. */
  const once = stage => {
    let last = { at: -TWICE, x: 0, y: 0 };
    addEventListener("click", event => {
      // when it was tapped, which a slow computer may learn of later
      const { clientX: x, clientY: y, timeStamp: now } = event;
      const again = event.detail && now - last.at < TWICE && Math.hypot(x - last.x, y - last.y) < NEAR && stage.changed > last.at;
      last = { at: now, x, y };
      if (!again) return;
      event.stopPropagation();
      event.preventDefault();
    }, true);
  };

  // as far as an arrow key leads in a browser (pixels)
  const FURTHER = { ArrowDown: 80, ArrowUp: -80 };

  const key = (event, loop, explorer) => {
    const onButton = event.target.closest?.("button, summary, audio, video");
    if (explorer.active) {
      if (event.key === "Escape") explorer.back();
      else if (event.key in FURTHER && !event.target.closest?.(".reach, audio, video")) document.querySelector(".reach").scrollBy({ top: FURTHER[event.key] });
    } else if (!loop.slide) return;
    else if (event.key === "ArrowRight") loop.advance();
    else if (event.key === "ArrowLeft") loop.back();
    else if (event.key === " " && !onButton) loop.playing ? loop.pause() : loop.play();
    else if (event.key === "Enter" && !onButton && loop.turn) loop.explore(loop.turn);
  };

  begin();
})(window.kiosk);
