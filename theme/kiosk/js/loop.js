/* The show: one slide after the other, by itself, until somebody touches the screen. */
(kiosk => {
  "use strict";
  const FADE = 900;
  // how many slides one can go back
  const MEMORY = 12;
  // a show that somebody stopped goes on by itself (milliseconds)
  const LONGEST_PAUSE = 300000;
  // pictures that are read while one slide is shown: before the stick is pulled out, and so that the page is soon as large as it will be
  const AHEAD = 2;

  class Loop {
    /** `seconds` is how long a slide stays; `explore(turn)` is called when somebody wants to see more. */
    constructor(stage, model, { seconds, seed, explore }) {
      Object.assign(this, { stage, model, explore, pace: seconds * 1000, order: new kiosk.Order(model, seed) });
      this.shown = 0;
      this.faults = 0;
      this.past = [];
      this.unread = model.painted;
      this.playing = false;
      this.timer = 0;
      this.slide = null;
      this.onSlide = () => {};
    }

    /** Begins, or begins again: what was there before stays until there is a slide, so that the screen is never empty. */
    start() {
      for (const child of this.stage.children) child.inert = true;
      this.stage.dataset.mode = "show";
      this.running = true;
      this.playing = true;
      this.upcoming = null;
      this.at = performance.now();
      return this.advance();
    }

    /** Makes room for the first slide. */
    clear() {
      for (const child of [...this.stage.children]) kiosk.release(child);
      delete this.stage.dataset.paused;
      this.stage.changed = performance.now();
      this.renewBar();
    }

    /** Ends the show; somebody explores. */
    leave() {
      this.running = false;
      clearTimeout(this.timer);
      if (this.slide) kiosk.release(this.slide);
      this.slide = null;
    }

    /** Shows the next slide, which was made ready while the last was shown; one that fails is passed over. */
    async advance() {
      clearTimeout(this.timer);
      const ticket = (this.ticket = (this.ticket || 0) + 1);
      try {
        const ready = await (this.upcoming || this.prepare(this.order.next()));
        if (ticket !== this.ticket || !this.running) return;
        this.upcoming = null;
        this.show(ready);
        this.past = [...this.past, ready.turn].slice(-MEMORY);
        this.faults = 0;
      } catch (fault) {
        this.upcoming = null;
        this.failed(fault);
      }
      // the next one takes the computer's time only once this one is painted; and without a frame between them slides would pile up
      await painted();
      if (ticket !== this.ticket || !this.running) return;
      kiosk.tidy();
      await idle();
      if (ticket !== this.ticket || !this.running) return;
      this.upcoming = this.prepare(this.order.next());
      this.upcoming.catch(() => {});
      this.unread.splice(0, AHEAD).forEach(kiosk.readAhead);
      this.wait();
    }

    async prepare(turn) {
      const slide = await kiosk.slide(this.model, turn);
      return { turn, slide };
    }

    show({ turn, slide }) {
      const before = this.slide;
      if (!before) this.clear();
      this.turn = turn;
      this.slide = slide;
      slide.style.setProperty("--seconds", `${this.pace / 1000}s`);
      this.bar.before(slide);
      kiosk.settle(slide);
      slide.addEventListener("click", () => this.explore(turn));
      if (before) this.fade(before);
      this.shown += 1;
      this.at = performance.now();
      document.documentElement.lang = turn.lang;
      this.journey();
      this.onSlide(this);
    }

    /** The former slide fades away above the new one; with reduced motion, or no time, it goes at once. */
    fade(before) {
      before.inert = true;
      if (this.pace < 4 * FADE || calm()) return kiosk.release(before);
      before.classList.add("slide--leaving");
      setTimeout(() => kiosk.release(before), FADE);
    }

    /** The boat on the bar sails as long as the slide stays. */
    journey() {
      const boat = this.bar.querySelector(".bar__boat");
      for (const sailing of boat.getAnimations()) sailing.cancel();
      if (this.playing && this.pace > FADE && !calm()) boat.animate({ translate: ["0", boat.closest("[dir='rtl']") ? "-100%" : "100%"] }, { duration: this.pace, fill: "forwards" });
    }

    wait() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { if (this.playing) this.advance(); else this.play(); }, this.playing ? this.pace : LONGEST_PAUSE);
    }

    /** A slide that cannot be made is passed over; if nothing can be, the page is loaded anew by whoever watches. */
    failed(fault) {
      this.faults += 1;
      console.warn("slide left out:", fault);
    }

    pause() {
      this.playing = false;
      this.stage.dataset.paused = "";
      for (const sailing of this.bar.querySelector(".bar__boat").getAnimations()) sailing.pause();
      this.wait();
      this.renewBar();
    }

    play() {
      this.playing = true;
      delete this.stage.dataset.paused;
      this.renewBar();
      this.advance();
    }

    /** The same slide anew: the screen was turned. */
    again() {
      if (!this.turn) return;
      this.upcoming = this.prepare(this.turn);
      this.upcoming.catch(() => {});
      this.past.pop();
      this.advance();
    }

    /** One slide back: those that were shown are made anew. */
    async back() {
      if (this.past.length < 2) return;
      this.past.pop();
      this.upcoming = this.prepare(this.past.pop());
      this.upcoming.catch(() => {});
      await this.advance();
    }

    renewBar() {
      const { model } = this, tongue = model.tongue(this.turn ? this.turn.lang : model.languages[0]), { words } = tongue;
      const held = document.activeElement?.closest(".button")?.dataset.role;
      const buttons = [
        this.playing ? named("toggle", kiosk.button(words.pause, "pause", () => this.pause(), { bare: true })) : named("toggle", kiosk.button(words.play, "play", () => this.play(), { bare: true })),
        named("back", kiosk.button(words.previous, "back", () => this.back(), { bare: true })),
        named("next", kiosk.button(words.next, "arrow", () => this.advance(), { bare: true })),
        kiosk.fuller(tongue),
        ...model.languages.map(lang => this.door(model.tongue(lang))),
      ];
      const bar = kiosk.bar(tongue, buttons, { journey: true });
      if (this.bar?.isConnected) this.bar.replaceWith(bar);
      else this.stage.append(bar);
      this.bar = bar;
      bar.querySelector(`[data-role="${held}"]`)?.focus();
    }

    /** The way into the exploration in one language, in its own words, which may be almost the same in another: it is named besides. */
    door(tongue) {
      const button = named(`door ${tongue.lang}`, kiosk.button(tongue.words.explore, "", () => this.explore({ lang: tongue.lang }), { name: "door" }));
      button.append(Object.assign(document.createElement("small"), { className: "button__more", textContent: tongue.name }));
      button.lang = tongue.lang;
      return button;
    }
  }

  // a page that is hidden is not painted
  const painted = () => new Promise(done => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

  // the browser has a moment to free what it collects: what is made before that comes to lie elsewhere, and its heap grows
  const idle = () => new Promise(done => {
    if (window.requestIdleCallback) requestIdleCallback(done, { timeout: 250 });
    else setTimeout(done);
  });

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  const named = (role, button) => {
    button.dataset.role = role;
    return button;
  };

  kiosk.Loop = Loop;
})(window.kiosk);
