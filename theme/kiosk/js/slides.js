/* One slide of each kind: an element, ready to be shown, from what the order asks for. */
(kiosk => {
  "use strict";

  /** The slide for a turn; rejects where it cannot be made. */
  kiosk.slide = async (model, turn) => {
    const tongue = model.tongue(turn.lang);
    const slide = await KINDS[turn.kind](model, tongue, turn);
    slide.lang = tongue.lang;
    slide.dir = tongue.direction;
    return slide;
  };

  /** Fits a slide's texts; it must be in the page. */
  kiosk.settle = slide => { for (const words of slide.querySelectorAll(".words")) kiosk.fit(words); };

  const welcome = async (model, tongue) => {
    const day = model.day(tongue.lang);
    const slide = kiosk.fill(kiosk.made("slide-welcome"), {
      institution: day ? `${tongue.title} · ${tongue.institution}` : tongue.institution, title: day ? day.title : tongue.title,
      lead: day ? day.date : tongue.tagline, place: day && day.place,
    }, tongue);
    slide.classList.toggle("slide--day", Boolean(day));
    // of a day its date is said whole
    if (day) slide.querySelector(".lead").removeAttribute("data-give");
    const view = await kiosk.view(model.edition.welcome, model) || kiosk.overview(model);
    if (view) slide.prepend(view);
    foot(slide).append(note(tongue.words.touch));
    if (tongue.link) (view || foot(slide)).append(kiosk.phone(tongue.link, tongue.words.phone_site));
    return slide;
  };

  const story = async (model, tongue, { story: id }) => {
    const found = model.story(id), told = found.told[tongue.lang];
    const view = await kiosk.view((found.shots || [])[0], model, (told.alts || [])[0], told.lang) || kiosk.place(model, found);
    const slide = kiosk.fill(kiosk.made("slide-story"), {
      quote: told.quote, lead: told.quote ? "" : told.summary, who: told.who, role: told.role, title: told.title,
      place: model.told(told, told.place), facts: [...told.facts.slice(1, 2), told.programme].filter(Boolean).join(" · "), lang: told.lang,
    }, tongue);
    if (view) slide.prepend(view);
    foot(slide).append(kiosk.funders(found, tongue));
    if (told.link) (view || foot(slide)).append(kiosk.phone(told.link, tongue.words.phone));
    return slide;
  };

  const question = async (model, tongue, { question: asked, story: id }) => {
    const found = model.story(id), told = found.told[tongue.lang], choice = tongue.questions.find(each => each.id === asked);
    const [answer] = model.answers(found, asked, tongue.lang);
    const slide = kiosk.fill(kiosk.made("slide-question"), {
      question: choice.text, text: answer.text.join("\n"), who: answer.who, role: answer.role, place: model.told(told, told.place), lang: told.lang,
    }, tongue);
    const view = await kiosk.view((found.shots || [])[(found.shots || []).length - 1], model, "", "") || kiosk.place(model, found);
    if (view) slide.append(view);
    foot(slide).append(kiosk.funders(found, tongue));
    if (choice.link) (view || foot(slide)).append(kiosk.phone(choice.link, tongue.words.phone_answers));
    return slide;
  };

  const map = async (model, tongue) => {
    const { stories } = model, countries = model.choices("countries", tongue.lang);
    const slide = kiosk.fill(kiosk.made("slide-map"), { institution: tongue.institution, tally: tongue.tally }, tongue);
    const [sheet, ...inset] = kiosk.sheetsFor(model, stories).map(name => kiosk.sheet(model, name, stories));
    slide.querySelector(".sheets").append(sheet);
    foot(slide).append(...inset);
    slide.querySelector(".names").append(...countries.map(country => Object.assign(document.createElement("li"), { textContent: country.name })));
    slide.querySelectorAll(".names li").forEach((name, place) => { name.dataset.country = countries[place].id; });
    kiosk.light(slide, countries.map(country => country.id), model.edition.seconds);
    return slide;
  };

  const figures = async (model, tongue) => {
    const slide = kiosk.fill(kiosk.made("slide-figures"), { institution: tongue.institution }, tongue);
    slide.querySelector(".tallies").append(...tongue.figures.map(figure => {
      const tally = kiosk.fill(kiosk.made("kiosk-tally"), figure, tongue), bars = tally.querySelector(".tally__bars");
      bars.append(...figure.bars.map(([year, share]) => {
        const bar = document.createElement("i");
        bar.style.setProperty("--share", share);
        bar.dataset.year = `${year.slice(2, 4)}-${year.slice(7)}`;
        return bar;
      }));
      return tally;
    }));
    return slide;
  };

  const events = async (model, tongue) => {
    const slide = kiosk.fill(kiosk.made("slide-events"), { institution: tongue.institution }, tongue);
    slide.querySelector(".dates").append(...model.events(tongue.lang).map(event => kiosk.date(event, tongue)));
    if (tongue.calendar) foot(slide).append(kiosk.phone(tongue.calendar, tongue.words.phone_dates));
    return slide;
  };

  const KINDS = { W: welcome, S: story, Q: question, M: map, F: figures, E: events };

  /** An event as a line of a calendar. */
  kiosk.date = (event, tongue) => kiosk.fill(kiosk.made("kiosk-date"), { ...event, more: [event.time, event.place].filter(Boolean).join(" · ") }, tongue);

  /* a mark that cannot be read goes: its funder's words stay */
  const logo = file => {
    const mark = Object.assign(document.createElement("canvas"), { className: "marks__logo" });
    mark.setAttribute("aria-hidden", "true");
    // as high as a line, of which the style sheet says the rest
    kiosk.paint(mark, file, 1.07 * parseFloat(getComputedStyle(document.body).fontSize)).catch(() => mark.remove());
    return mark;
  };

  /** A story's funders in the words that they demand. */
  kiosk.funders = (story, tongue) => {
    const list = kiosk.made("kiosk-funders");
    for (const id of story.funders || []) {
      const funder = tongue.funders[id], line = kiosk.made("kiosk-funder");
      if (funder.emblem) line.prepend(Object.assign(kiosk.made("kiosk-emblem")));
      if (funder.logo) line.prepend(logo(funder.logo));
      line.querySelector("svg")?.setAttribute("aria-label", tongue.words.emblem);
      kiosk.fill(line, { name: funder.statement || funder.name }, tongue);
      list.append(line, " ");
    }
    return list;
  };

  const foot = slide => slide.querySelector(".foot");
  const note = text => Object.assign(document.createElement("p"), { className: "touch", textContent: text });
})(window.kiosk);
