/* Making elements from the page's templates. */
(kiosk => {
  "use strict";

  /** The one element in the template of that id, ready to be filled. */
  kiosk.made = id => document.importNode(document.getElementById(id).content.firstElementChild, true);

  /** Writes texts where `data-fill` asks for them, and the interface's words where `data-say` does; what stays empty goes. */
  kiosk.fill = (element, texts, tongue) => {
    for (const place of element.querySelectorAll("[data-fill]")) {
      const text = texts[place.dataset.fill];
      if (text) say(place, text, texts.lang);
      else place.remove();
    }
    for (const place of element.querySelectorAll("[data-say]")) place.textContent = tongue.words[place.dataset.say];
    return element;
  };

  /* names and places may be written from right to left, and words be in another language than those around them (RGAA 8.7) */
  const say = (place, text, lang) => {
    place.textContent = text;
    place.dir = "auto";
    if (lang && !("own" in place.dataset)) place.lang = lang;
  };
  kiosk.say = say;

  /** A button with a drawing and a word; the word alone is read aloud where `bare` hides it. */
  kiosk.button = (word, icon, act, { bare = false, name = "" } = {}) => {
    const button = kiosk.made("kiosk-button");
    if (icon) button.append(kiosk.made(`kiosk-icon-${icon}`));
    if (bare) button.setAttribute("aria-label", word);
    else button.append(Object.assign(document.createElement("span"), { textContent: word }));
    if (name) button.classList.add(`button--${name}`);
    button.addEventListener("click", act);
    return button;
  };

  const SVG = "http://www.w3.org/2000/svg";

  /** An element of SVG. */
  kiosk.drawn = (name, attributes = {}) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  /** The drawing of a QR code, from its side and its rows in hexadecimal, on its quiet zone of four modules (ISO/IEC 18004, 6.3.8). */
  kiosk.phone = (code, words) => {
    const phone = kiosk.made("kiosk-phone");
    const [side, digits] = [parseInt(code, 10), code.slice(code.indexOf(":") + 1)];
    const width = Math.ceil(side / 4);
    let path = "";
    for (let row = 0; row < side; row++) {
      const bits = [...digits.slice(row * width, (row + 1) * width)].map(digit => parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
      for (const run of bits.slice(0, side).matchAll(/1+/g)) path += `M${run.index + 4} ${row + 4}h${run[0].length}v1h-${run[0].length}z`;
    }
    const drawing = phone.querySelector("svg");
    drawing.setAttribute("viewBox", `0 0 ${side + 8} ${side + 8}`);
    drawing.firstElementChild.setAttribute("d", path);
    phone.querySelector("p").textContent = words;
    return phone;
  };
})(window.kiosk);
