/* The screen of a story: what was said, by whom, what families ask, what can be heard and seen, the rest on one's own telephone. */
(kiosk => {
  "use strict";

  const paragraphs = (texts, lang) => texts.map(text => {
    const line = document.createElement("p");
    kiosk.say(line, text, lang);
    return line;
  });

  /** An answer with who gives it and, where `explorer` is told, the way to the story. */
  kiosk.answer = (explorer, tongue, story, answer) => {
    const told = story.told[tongue.lang], item = kiosk.made("screen-answer");
    item.querySelector(".answer__text").append(...paragraphs(answer.text, answer.lang || told.lang));
    kiosk.fill(item, { who: answer.who, role: [answer.role, explorer ? told.place : ""].filter(Boolean).join(" · ") }, tongue);
    if (explorer) item.append(kiosk.button(tongue.words.read, "arrow", () => explorer.go({ screen: "story", id: story.id }), { name: "quiet" }));
    return item;
  };

  const unfold = (name, inner, tongue) => {
    const part = kiosk.fill(kiosk.made("screen-unfold"), { name }, tongue);
    part.querySelector(".unfold__inner").append(...inner);
    return part;
  };

  const answers = (story, told, tongue) => (tongue.questions || []).flatMap(question => {
    const given = (told.answers || []).filter(answer => answer.question === question.id);
    return given.length ? [unfold(question.text, given.map(answer => kiosk.answer(null, tongue, story, answer)), tongue)] : [];
  });

  const titled = (place, title, things) => {
    if (!things.length) return place.remove();
    place.append(Object.assign(document.createElement("h3"), { className: "story__title", textContent: title }), ...things);
  };

  const frame = (model, tongue, story, told) => {
    const screen = kiosk.frame(tongue, { kicker: model.told(told, told.kicker), title: told.title, lang: told.lang });
    screen.classList.add("screen--story", "screen--text");
    kiosk.look(screen, model, (story.shots || [])[0], () => kiosk.place(model, story), (told.alts || [])[0], told.lang);
    return [screen, screen.querySelector(".screen__aside")];
  };

  kiosk.screens.story = (explorer, tongue, id) => {
    const { model } = explorer, [story] = model.of([id]);
    if (!story) return null;
    const told = story.told[tongue.lang], [screen, aside] = frame(model, tongue, story, told);
    if (told.link) aside.append(kiosk.phone(told.link, tongue.words.phone));
    const words = kiosk.fill(kiosk.made("screen-story"), { quote: told.quote, who: told.who, role: told.role, summary: told.summary, lang: told.lang }, tongue);
    const facts = [[told.place], ...told.facts.map(fact => [fact]), [told.training, told.lang], [told.programme]].filter(([fact]) => fact);
    words.querySelector(".story__facts").append(...facts.map(([fact, lang]) => {
      const item = document.createElement("li");
      kiosk.say(item, fact, lang);
      return item;
    }));
    titled(words.querySelector(".story__plays"), `${tongue.words.listen} · ${tongue.words.watch}`, (told.plays || []).map(play => kiosk.play(play, story, tongue)));
    const voices = (told.voices || []).map(voice => kiosk.answer(null, tongue, story, voice));
    titled(words.querySelector(".story__voices"), tongue.words.voices, voices.length ? [kiosk.list("answers", voices)] : []);
    titled(words.querySelector(".story__answers"), tongue.words.questions, answers(story, told, tongue));
    words.querySelector(".story__foot").append(kiosk.funders(story, tongue));
    screen.querySelector(".reach").append(words);
    return screen;
  };
})(window.kiosk);
