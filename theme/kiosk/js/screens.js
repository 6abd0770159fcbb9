/* The screens that one explores: each a heading, something to look at, something to choose from. */
(kiosk => {
  "use strict";
  // letters of a heading that is not long, and the smallest part of its size
  const SHORT = 90, SMALLEST = 0.55;

  /** A screen with its heading, smaller where it is long: what stands below it is wanted too. */
  kiosk.frame = (tongue, texts) => {
    const screen = kiosk.fill(kiosk.made("screen-frame"), texts, tongue);
    screen.querySelector(".screen__head").style.setProperty("--fit", Math.min(1, Math.max(SMALLEST, Math.sqrt(SHORT / texts.title.length))).toFixed(3));
    return screen;
  };
  const { frame } = kiosk;
  const area = screen => screen.querySelector(".reach");
  const list = (kiosk.list = (name, items) => {
    const element = document.createElement("ul");
    element.className = name;
    element.append(...items);
    return element;
  });

  const pressed = (item, act) => {
    item.querySelector("button").addEventListener("click", act);
    return item;
  };

  /** Where one begins: the ways to explore, each with how much there is. */
  const start = (explorer, tongue) => {
    const { model } = explorer, { words, lang } = tongue, day = model.day(lang);
    // with a clock that is years ahead every consent has ended
    const lead = model.stories.length ? tongue.tally : model.clockIsWrong ? words.clock : words.nothing;
    const screen = frame(tongue, { kicker: day ? day.title : tongue.institution, title: words.choose, lead });
    const ways = [
      ["map", "map", words.map, model.choices("countries", lang)], ["questions", "question", words.questions, model.choices("questions", lang)],
      ["centres", "centre", words.centres, model.choices("centres", lang)], ["trainings", "training", words.trainings, model.choices("trainings", lang)],
      ["dates", "calendar", words.dates, model.events(lang)],
    ];
    const tiles = ways.filter(([, , , found]) => found.length).map(([to, icon, name, found]) => {
      const tile = kiosk.fill(kiosk.made("screen-tile"), { name, count: String(found.length) }, tongue);
      tile.querySelector(".tile__icon").append(kiosk.made(`kiosk-icon-${icon}`));
      tile.classList.add(`tile--${to}`);
      return pressed(tile, () => explorer.go({ screen: to }));
    });
    area(screen).append(list("tiles", tiles));
    const made = Object.assign(document.createElement("p"), { className: "made", textContent: [tongue.made, model.clockIsWrong ? words.clock : ""].filter(Boolean).join(" · ") });
    area(screen).append(made);
    screen.classList.add("screen--start");
    aside(screen, kiosk.sheetOf(model, model.stories));
    return screen;
  };

  /** Puts a picture aside as soon as it can be painted, `otherwise` what is drawn where there is none or it cannot be read: what lies on it comes after. */
  kiosk.look = (screen, model, shot, otherwise, alt, lang) => {
    const place = screen.querySelector(".screen__aside");
    kiosk.view(shot, model, alt, lang).then(view => { if (place.isConnected) place.prepend(view || otherwise() || ""); });
  };

  const aside = (screen, ...things) => screen.querySelector(".screen__aside").append(...things.filter(Boolean));

  const choices = (explorer, tongue, kind, to) => list("choices", explorer.model.choices(kind, tongue.lang).map(choice => {
    const item = kiosk.fill(kiosk.made("screen-choice"), { name: choice.name || choice.text, count: choice.count }, tongue);
    return pressed(item, () => explorer.go({ screen: to, id: choice.id }));
  }));

  const map = (explorer, tongue) => {
    const screen = frame(tongue, { kicker: tongue.words.map, title: tongue.words.went, lead: tongue.tally });
    const { model } = explorer, sheets = kiosk.sheetsFor(model, model.stories).map(name => kiosk.sheet(model, name, model.stories));
    aside(screen, ...sheets);
    for (const sheet of sheets) sheet.addEventListener("click", event => touchCountry(explorer, sheet, event));
    area(screen).append(choices(explorer, tongue, "countries", "country"));
    screen.classList.add("screen--map");
    return screen;
  };

  /** The country whose port is nearest to where the map was touched, within a thumb's breadth (44 CSS pixels). */
  const touchCountry = (explorer, sheet, event) => {
    let nearest = null, least = 44;
    for (const port of sheet.querySelectorAll(".sheet__port")) {
      const box = port.getBoundingClientRect();
      const far = Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
      if (far < least) [nearest, least] = [port.dataset.country, far];
    }
    const touched = nearest || (event.target.classList.contains("sheet__country") && event.target.dataset.country);
    if (touched) explorer.go({ screen: "country", id: touched });
  };

  const chosen = (kind, tongue, id) => (tongue[kind] || []).find(choice => choice.id === id);

  const cards = (explorer, tongue, stories) => list("cards", stories.map(story => {
    const told = story.told[tongue.lang];
    const card = kiosk.fill(kiosk.made("screen-card"), { kicker: explorer.model.told(told, told.kicker), title: told.title, who: told.who, lang: told.lang }, tongue);
    const picture = card.querySelector("canvas"), [shot] = story.shots || [];
    if (shot) kiosk.paintNear(picture, shot);
    else picture.remove();
    return pressed(card, () => explorer.go({ screen: "story", id: story.id }));
  }));

  /** The stories of a country, a centre or a training; null where none is left. */
  const stories = (kind, word) => (explorer, tongue, id) => {
    const choice = chosen(kind, tongue, id), found = choice ? explorer.model.of(choice.stories) : [];
    if (!found.length) return null;
    const screen = frame(tongue, { kicker: tongue.words[word], title: choice.name, lead: choice.count });
    area(screen).append(cards(explorer, tongue, found));
    aside(screen, kind === "countries" ? kiosk.place(explorer.model, ...found) : kiosk.sheetOf(explorer.model, found));
    return screen;
  };

  const listed = (kind, word, to) => (explorer, tongue) => {
    const screen = frame(tongue, { kicker: tongue.institution, title: tongue.words[word], lead: "" });
    area(screen).append(choices(explorer, tongue, kind, to));
    aside(screen, kiosk.sheetOf(explorer.model, explorer.model.stories));
    return screen;
  };

  const question = (explorer, tongue, id) => {
    const { model } = explorer, asked = chosen("questions", tongue, id);
    const found = asked ? model.of(asked.stories) : [];
    if (!found.length) return null;
    const screen = frame(tongue, { kicker: tongue.words.questions, title: asked.text, lead: asked.count });
    area(screen).append(list("answers", found.flatMap(story => model.answers(story, id, tongue.lang).map(answer => kiosk.answer(explorer, tongue, story, answer)))));
    aside(screen, kiosk.sheetOf(model, found));
    if (asked.link) aside(screen, kiosk.phone(asked.link, tongue.words.phone_answers));
    screen.classList.add("screen--text");
    return screen;
  };

  const dates = (explorer, tongue) => {
    const screen = frame(tongue, { kicker: tongue.institution, title: tongue.words.dates, lead: "" });
    area(screen).append(list("dates", explorer.model.events(tongue.lang).map(event => kiosk.date(event, tongue))));
    if (tongue.calendar) aside(screen, kiosk.phone(tongue.calendar, tongue.words.phone_dates));
    kiosk.look(screen, explorer.model, explorer.model.edition.welcome, () => kiosk.sheetOf(explorer.model, explorer.model.stories));
    screen.classList.add("screen--text");
    return screen;
  };

  kiosk.screens = {
    start, map, dates, question,
    questions: listed("questions", "questions", "question"), centres: listed("centres", "centres", "centre"), trainings: listed("trainings", "trainings", "training"),
    country: stories("countries", "map"), centre: stories("centres", "centres"), training: stories("trainings", "trainings"),
  };
})(window.kiosk);
