/* The sheets of the map, Europe and the world, each where it is needed: countries light up one after the other, with a route from the school to each story. */
(kiosk => {
  "use strict";
  // the narrowest piece of a sheet that one still recognises (units), the room left around what it shows (by the longer side of that)
  const NARROWEST = { europe: 430, world: 620 }, ROOM = 0.12;

  /** The names of the sheets that show these stories, the larger scale first: the world only for those beyond Europe. */
  kiosk.sheetsFor = (model, stories) => {
    const near = stories.filter(story => (model.edition.places[story.id] || {}).europe).length;
    const needed = [near ? "europe" : "", near < stories.length ? "world" : ""].filter(name => name in model.edition.sheets);
    return needed.length ? needed : Object.keys(model.edition.sheets).slice(0, 1);
  };

  /** The one sheet that shows most closely where these stories were lived. */
  kiosk.sheetOf = (model, stories) => kiosk.sheet(model, kiosk.sheetsFor(model, stories)[0], stories);

  /** A sheet as a drawing of these stories, of which it shows no more than is needed. */
  kiosk.sheet = (model, name, stories) => {
    const { edition } = model, sheet = edition.sheets[name];
    const drawing = kiosk.drawn("svg", { class: `sheet sheet--${name}`, viewBox: `0 0 ${sheet.width} ${sheet.height}`, "aria-hidden": "true" });
    drawing.append(kiosk.drawn("path", { class: "sheet__land", d: sheet.land }));
    const shown = new Set(stories.map(story => story.country));
    for (const [code, path] of Object.entries(sheet.countries || {})) {
      drawing.append(kiosk.drawn("path", { class: shown.has(code) ? "sheet__country" : "sheet__land", d: path, "data-country": code }));
    }
    const school = (edition.school || {})[name];
    const places = new Map(stories.map(story => [story.id, (edition.places[story.id] || {})[name]]).filter(([, place]) => place));
    for (const story of stories) {
      const place = places.get(story.id);
      if (place && school) drawing.append(kiosk.drawn("path", { class: "sheet__route", d: route(school, place), "data-country": story.country }));
    }
    for (const story of stories) {
      const place = places.get(story.id);
      if (place) drawing.append(kiosk.drawn("circle", { class: "sheet__port", cx: place[0], cy: place[1], r: 7, "data-country": story.country }));
    }
    if (school) drawing.append(kiosk.drawn("circle", { class: "sheet__school", cx: school[0], cy: school[1], r: 8 }));
    framed(drawing, name, sheet, [...places.values(), ...(school ? [school] : [])]);
    return drawing;
  };

  /** Keeps a drawing on the piece of its sheet that holds these places, in whatever form the screen gives it. */
  const framed = (drawing, name, sheet, places) => {
    if (!places.length) return;
    const [[left, right], [top, bottom]] = [0, 1].map(axis => places.map(place => place[axis])).map(values => [Math.min(...values), Math.max(...values)]);
    const room = 2 * ROOM * Math.max(right - left, bottom - top);
    new ResizeObserver(([{ contentRect: { width, height } }]) => {
      if (!width || !height) return;
      const wide = Math.max(right - left + room, NARROWEST[name], ((bottom - top + room) * width) / height), high = (wide * height) / width;
      const x = WITHIN[name]((left + right - wide) / 2, sheet.width - wide), y = WITHIN[name]((top + bottom - high) / 2, sheet.height - high);
      drawing.setAttribute("viewBox", `${x} ${y} ${wide} ${high}`);
    }).observe(drawing);
  };

  const within = (place, most) => Math.min(Math.max(place, 0), most);
  // where a sheet is smaller than what is shown, water goes on around the world, but only to the west and north of Europe: to the east and south its land is cut off
  const WITHIN = { europe: within, world: (place, most) => (most < 0 ? most / 2 : within(place, most)) };

  /** A bow from one place to another, as a ship's, never a straight line. */
  const route = ([x, y], [toX, toY]) => {
    const bend = 0.18, middleX = (x + toX) / 2 + (toY - y) * bend, middleY = (y + toY) / 2 - Math.abs(toX - x) * bend;
    return `M${x} ${y}Q${Math.round(middleX)} ${Math.round(middleY)} ${toX} ${toY}`;
  };

  /** Lights all countries below an element one after the other, within `seconds`, and their names with them. */
  kiosk.light = (element, countries, seconds) => {
    const rank = new Map(countries.map((country, place) => [country, place]));
    const beat = Math.min(0.6, (seconds * 0.6) / Math.max(1, countries.length));
    for (const part of element.querySelectorAll("[data-country]")) {
      part.style.animationDelay = `${(0.8 + (rank.get(part.dataset.country) || 0) * beat).toFixed(2)}s`;
    }
    element.classList.add("lights");
  };

  /** The sheet around one place or several of a country: where a story has no picture, or to look at a country. */
  kiosk.place = (model, story, ...others) => {
    const name = (model.edition.places[story.id] || {}).europe ? "europe" : "world";
    const place = (model.edition.places[story.id] || {})[name];
    if (!place) return null;
    return chart(kiosk.sheet(model, name, [story, ...others]));
  };

  /** The sheet around all that is told, as a picture: where there is none to begin with. */
  kiosk.overview = model => (model.stories.length ? chart(kiosk.sheetOf(model, model.stories)) : null);

  const chart = drawing => {
    const view = Object.assign(document.createElement("div"), { className: "view view--map" });
    view.append(drawing);
    return view;
  };
})(window.kiosk);
