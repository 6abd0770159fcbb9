/* Sounds and films: nothing is loaded, and nothing is heard, before it is touched. */
(kiosk => {
  "use strict";

  /** A recording, ready to be touched; its captions are in the facts, for from file:// a player may not fetch them. */
  kiosk.play = (play, story, tongue) => {
    const figure = kiosk.fill(kiosk.made("screen-play"), { title: [play.title, play.length].join(" · ") }, tongue);
    const stage = figure.querySelector(".play__stage"), word = play.kind === "video" ? tongue.words.watch : tongue.words.listen;
    stage.append(kiosk.button(word, "play", () => begin(play, stage, tongue), { name: "play" }));
    const transcript = figure.querySelector(".play__transcript");
    for (const text of play.transcript || []) {
      const line = document.createElement("p");
      kiosk.say(line, text);
      transcript.append(line);
    }
    return figure;
  };

  const begin = (play, stage, tongue) => {
    const media = document.createElement(play.kind);
    media.controls = true;
    media.src = `media/${play.file}`;
    if (play.lang) media.lang = play.lang;
    caption(media, play, tongue);
    media.addEventListener("error", () => stage.replaceChildren(Object.assign(document.createElement("p"), { textContent: tongue.words.unplayable })), { once: true });
    stage.replaceChildren(media);
    // a film is higher than its button was, as only now is known: it and its captions are seen whole
    media.addEventListener("loadedmetadata", () => requestAnimationFrame(() => media.scrollIntoView({ block: "nearest" })), { once: true });
    media.focus();
    media.play().catch(() => {});
  };

  /** Captions in the language one reads, else in that which is spoken. */
  const caption = (media, play, tongue) => {
    const all = play.captions || {}, lang = [tongue.lang, play.lang, ...Object.keys(all)].find(each => all[each]);
    if (!lang || !window.VTTCue) return;
    const track = media.addTextTrack("captions", lang, lang);
    for (const [start, end, text] of all[lang]) track.addCue(new VTTCue(start, end, text));
    track.mode = "showing";
  };

  /** Whether a recording plays below an element. */
  kiosk.isPlaying = element => [...element.querySelectorAll("audio, video")].some(media => !media.paused && !media.ended);
})(window.kiosk);
