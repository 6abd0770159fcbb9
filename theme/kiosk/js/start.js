/* Begins: the facts, the show, what leads from it to the exploration and back. */
(kiosk => {
  "use strict";
  const RETRY = 60000, SOON = 700;
  const FACES = ["500 1em Vollkorn", "400 1em 'Source Sans 3'", "italic 400 1em 'Source Sans 3'"];

  // seed and pace may be told after a # (docs/kiosk.md): a show that must be like another, one that must be quick
  const told = new URLSearchParams(location.hash.slice(1));
  const number = (name, otherwise) => (Number.isFinite(parseFloat(told.get(name))) ? parseFloat(told.get(name)) : otherwise);

  const begin = () => {
    const stage = document.getElementById("stage"), { edition } = window;
    if (!edition) {
      // a stick that was pulled out while it was copied: whoever stands there may not know
      stage.querySelector(".poster__fault").hidden = false;
      setTimeout(() => location.reload(), RETRY);
      return;
    }
    const model = (kiosk.model = new kiosk.Model(edition));
    const loop = (kiosk.loop = new kiosk.Loop(stage, model, {
      seconds: number("seconds", edition.seconds), seed: number("seed", Date.now() % 2147483647),
      explore: turn => { loop.leave(); explorer.enter(turn); },
    }));
    const explorer = (kiosk.explorer = new kiosk.Explorer(stage, model, { resume: () => loop.start() }));
    listen(loop, explorer);
    kiosk.watch(loop, explorer);
    kiosk.stayAwake();
    kiosk.served(loop);
    // what is measured before its letters are there would not fit once they are
    Promise.race([lettered(), new Promise(resolve => setTimeout(resolve, SOON))]).then(() => loop.start());
  };

  const lettered = () => Promise.all(FACES.map(face => document.fonts.load(face, "aéł"))).catch(() => {});

  const listen = (loop, explorer) => {
    let quiet = 0, turned = 0;
    const moved = () => {
      document.body.classList.remove("kiosk--quiet");
      clearTimeout(quiet);
      quiet = setTimeout(() => document.body.classList.add("kiosk--quiet"), 4000);
      explorer.touched();
    };
    for (const name of ["pointerdown", "pointermove", "keydown", "wheel"]) addEventListener(name, moved, { passive: true });
    addEventListener("contextmenu", event => event.preventDefault());
    addEventListener("keydown", event => key(event, loop, explorer));
    addEventListener("resize", () => {
      clearTimeout(turned);
      turned = setTimeout(() => { if (loop.running) loop.again(); }, 300);
    });
  };

  const key = (event, loop, explorer) => {
    const onButton = event.target.closest?.("button, summary, audio, video");
    if (explorer.active) {
      if (event.key === "Escape") explorer.back();
    } else if (event.key === "ArrowRight") loop.advance();
    else if (event.key === "ArrowLeft") loop.back();
    else if (event.key === " " && !onButton) loop.playing ? loop.pause() : loop.play();
    else if (event.key === "Enter" && !onButton && loop.turn) loop.explore(loop.turn);
  };

  begin();
})(window.kiosk);
