/* Exploring: screens one goes to and comes back from; left alone, the show resumes. */
(kiosk => {
  "use strict";
  // seconds without a touch after which one is asked, and then the show resumes
  const ASK = 50, RESUME = 60;

  class Explorer {
    constructor(stage, model, { resume }) {
      Object.assign(this, { stage, model, resume, trail: [], lang: model.languages[0] });
      this.timer = 0;
      this.active = false;
    }

    /** Comes in: at the start, or at the story or question of a slide, from where one comes back to the start. */
    enter({ lang, story, question, kind }) {
      this.active = true;
      this.lang = lang;
      this.stage.dataset.mode = "explore";
      const there = story && !question ? [{ screen: "story", id: story }] : question ? [{ screen: "question", id: question }] : kind === "M" ? [{ screen: "map" }] : kind === "E" ? [{ screen: "dates" }] : [];
      this.trail = [{ screen: "start" }, ...there];
      this.draw();
      this.touched();
    }

    /** Leaves for the show. */
    leave() {
      this.active = false;
      clearTimeout(this.timer);
      this.resume();
    }

    clear() {
      for (const child of [...this.stage.children]) kiosk.release(child);
    }

    go(place) {
      this.mark();
      this.trail.push(place);
      this.draw();
    }

    /** Back where one was, and from the start to the show: it always leads somewhere. */
    back() {
      this.trail.pop();
      if (this.trail.length) this.draw();
      else this.leave();
    }

    /** Keeps what somebody who comes back, or reads on in another language, finds again: how far down they were, what was unfolded, what they pressed. */
    mark() {
      const area = this.stage.querySelector(".reach");
      this.trail.at(-1).left = {
        part: area.scrollTop / area.scrollHeight, open: [...area.querySelectorAll("details")].map(each => each.open),
        pressed: [...area.querySelectorAll("button")].indexOf(document.activeElement),
      };
    }

    /** Finds it again; whether a button of it has the focus. */
    restore({ part, open, pressed }) {
      const area = this.stage.querySelector(".reach"), button = area.querySelectorAll("button")[pressed];
      area.querySelectorAll("details").forEach((each, rank) => { each.open = open[rank]; });
      area.scrollTop = part * area.scrollHeight;
      button?.focus({ preventScroll: true });
      return Boolean(button);
    }

    speak(lang) {
      this.mark();
      this.lang = lang;
      // a training is called otherwise in each language, and gathered otherwise
      if (this.trail.some(place => place.screen === "training")) this.trail = [{ screen: "start" }, { screen: "trainings" }];
      this.draw();
    }

    draw() {
      const tongue = this.model.tongue(this.lang), place = this.trail[this.trail.length - 1];
      this.clear();
      const screen = kiosk.screens[place.screen](this, tongue, place.id) || kiosk.screens.start(this, tongue);
      screen.lang = tongue.lang;
      screen.dir = tongue.direction;
      this.stage.append(screen, this.bar(tongue));
      this.stage.changed = performance.now();
      document.documentElement.lang = tongue.lang;
      kiosk.reach(this.stage, tongue);
      if (!(place.left && this.restore(place.left))) screen.querySelector(".screen__title").focus({ preventScroll: true });
    }

    bar(tongue) {
      const { words } = tongue, atStart = this.trail.length === 1;
      const others = this.model.languages.filter(lang => lang !== tongue.lang).map(lang => {
        const other = this.model.tongue(lang), button = kiosk.button(other.name, "", () => this.speak(lang));
        button.lang = lang;
        return button;
      });
      return kiosk.bar(tongue, [
        kiosk.button(atStart ? words.show : words.back, atStart ? "play" : "back", () => this.back(), { name: "back" }),
        atStart ? null : kiosk.button(words.start, "", () => { this.trail = [{ screen: "start" }]; this.draw(); }),
        ...others,
        kiosk.fuller(tongue),
      ]);
    }

    /** Somebody is here: the clock of absence begins anew; a recording that plays is somebody listening. */
    touched() {
      clearTimeout(this.timer);
      this.stage.querySelector(".still")?.remove();
      if (this.active) this.timer = setTimeout(() => this.ask(), ASK * 1000);
    }

    ask() {
      if (kiosk.isPlaying(this.stage)) return this.touched();
      const notice = kiosk.made("kiosk-notice");
      this.stage.append(notice);
      notice.lang = this.lang;
      notice.textContent = this.model.tongue(this.lang).words.still;
      this.timer = setTimeout(() => this.leave(), (RESUME - ASK) * 1000);
    }
  }

  /** What goes further down than the screen is reached by two large buttons, by hand and by the arrow keys. */
  kiosk.reach = (stage, tongue) => {
    const area = stage.querySelector(".reach"), buttons = Object.assign(document.createElement("div"), { className: "reach-buttons" });
    area.setAttribute("aria-label", stage.querySelector(".screen__title").textContent);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const by = part => area.scrollBy({ top: part * area.clientHeight * 0.85, behavior: calm ? "auto" : "smooth" });
    const less = kiosk.button(tongue.words.less, "chevron", () => by(-1), { bare: true, name: "less" }), more = kiosk.button(tongue.words.more, "chevron", () => by(1), { bare: true });
    buttons.append(less, more);
    stage.querySelector(".bar__buttons").prepend(buttons);
    const look = () => {
      const rest = area.scrollHeight - area.clientHeight;
      buttons.hidden = rest < 4;
      less.disabled = area.scrollTop < 4;
      more.disabled = area.scrollTop > rest - 4;
      area.classList.toggle("reach--more", !more.disabled);
    };
    area.addEventListener("scroll", look, { passive: true });
    area.addEventListener("toggle", look, true);
    // a screen may be turned
    new ResizeObserver(look).observe(area);
    look();
  };

  kiosk.Explorer = Explorer;
})(window.kiosk);
