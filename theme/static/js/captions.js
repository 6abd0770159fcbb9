// Writes the captions of a sound below it while it plays: browsers draw those of films only.  They are fetched when somebody listens.

for (const figure of document.querySelectorAll("[data-captions]")) {
  const sound = figure.querySelector("audio");
  const line = figure.querySelector("[data-cue]");
  // the page's own language comes first
  const own = figure.querySelector("track");
  line.lang = own.srclang;
  own.track.addEventListener("cuechange", () => {
    const said = [...own.track.activeCues].map((cue) => {
      const words = document.createElement("span");
      words.append(cue.getCueAsHTML());
      return words;
    });
    line.replaceChildren(...said);
  });
  sound.addEventListener("play", () => {
    own.track.mode = "hidden";
    line.hidden = false;
  });
}
