/* The two sheets of the map: countries light up one after the other, with a route from the school to each story. */
(kiosk => {
  "use strict";

  /** A sheet (europe or world) as a drawing; `found` are the stories to show, by country. */
  kiosk.sheet = (model, name, stories) => {
    const { edition } = model, sheet = edition.sheets[name];
    const drawing = kiosk.drawn("svg", { class: `sheet sheet--${name}`, viewBox: `0 0 ${sheet.width} ${sheet.height}`, "aria-hidden": "true", preserveAspectRatio: name === "europe" ? "xMaxYMax meet" : "xMidYMid meet" });
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
    return drawing;
  };

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
    const drawing = kiosk.sheet(model, name, [story, ...others]), side = name === "europe" ? 420 : 620;
    drawing.setAttribute("viewBox", `${place[0] - side / 2} ${place[1] - side / 2} ${side} ${side}`);
    drawing.setAttribute("preserveAspectRatio", "xMidYMid slice");
    const view = document.createElement("div");
    view.className = "view view--map";
    view.append(drawing);
    return view;
  };
})(window.kiosk);
