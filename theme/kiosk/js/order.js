/* What comes next: mixed, but fair.  The same seed gives the same order. */
(kiosk => {
  "use strict";

  // W welcome, S story, Q question, M map, F figures, E events: stories in pairs, so that every other one is not always in the same language
  const PATTERN = "WSSQSSMSSQSSFSSES";
  // a story does not come back sooner, in whatever language
  const APART = 4;

  /** Numbers from 0 to 1 from a whole number (Steele, Lea and Flood, SplitMix, 2014, with the 32-bit finaliser of MurmurHash3). */
  kiosk.random = seed => {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x9e3779b9) >>> 0;
      let mixed = state;
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
    };
  };

  /**
   * Deals out items, each time the hungriest: how long its value in each field has waited, and itself in that language, counted in the distance
   * at which it should come.  Waiting alone makes hungry, so that nothing starves.  Two that are alike in `apart` do not follow one another
   * while another can be taken.
   */
  class Dealer {
    constructor(items, fields, apart, random) {
      Object.assign(this, { apart, random, fields: Object.keys(fields), number: 0, last: null });
      this.items = items.map(item => ({ ...item, at: {} }));
      // by field and value: the distance at which it should come, and when it came
      this.values = new Map(this.fields.flatMap(field => spaced(items, field, fields[field]).map(([value, distance]) => [`${field} ${value}`, { distance, at: -random() * distance }])));
      for (const item of this.items) for (const lang of item.langs) item.at[lang] = -random() * items.length;
    }

    /** The next item of those that there are in a language, rather not one that was just seen; null where there is none. */
    next(lang, isRecent) {
      const there = this.items.filter(item => item.langs.includes(lang)), differs = item => !this.last || item[this.apart] !== this.last[this.apart];
      for (const isFree of [item => differs(item) && !isRecent(item), item => !isRecent(item), () => true]) {
        const free = there.filter(isFree);
        if (free.length) return this.deal(free, lang);
      }
      return null;
    }

    deal(free, lang) {
      let chosen = null, most = -Infinity;
      for (const item of free) {
        const hunger = this.hunger(item, lang);
        if (hunger > most) [chosen, most] = [item, hunger];
      }
      this.number += 1;
      for (const field of this.fields) this.values.get(`${field} ${chosen[field]}`).at = this.number;
      chosen.at[lang] = this.number;
      this.last = chosen;
      return chosen;
    }

    hunger(item, lang) {
      const own = (this.number - item.at[lang]) / this.items.length;
      // a little chance, so that two rounds are not alike
      return this.fields.reduce((whole, field) => {
        const value = this.values.get(`${field} ${item[field]}`);
        return whole + (this.number - value.at) / value.distance;
      }, own + this.random() / 4);
    }
  }

  /** The values of a field with the distance at which each should come; `weigh` says how often, from how many items have it. */
  const spaced = (items, field, weigh) => {
    const counts = new Map();
    for (const item of items) counts.set(item[field], (counts.get(item[field]) || 0) + 1);
    const whole = [...counts.values()].reduce((sum, count) => sum + weigh(count), 0);
    return [...counts].map(([value, count]) => [value, whole / weigh(count)]);
  };

  // a country with many stories comes more often than one with a single one, but not as many times
  const STORIES = { country: Math.sqrt, centre: Math.sqrt }, ANSWERS = { question: () => 1, story: () => 1 };

  const storyItems = (model, stories) => stories.map(({ id, country, centre }) => ({ story: id, country, centre, langs: model.languages }));

  /** The answers to the questions that come by themselves, each with the languages in which it was given. */
  const answerItems = (model, stories) => {
    const asked = new Set(model.languages.flatMap(lang => model.choices("questions", lang).filter(question => question.shown).map(question => question.id)));
    const given = (story, question) => model.languages.filter(lang => model.answers(story, question, lang).length);
    return [...asked].flatMap(question => stories.map(story => ({ question, story: story.id, langs: given(story, question) }))).filter(item => item.langs.length);
  };

  class Order {
    constructor(model, seed) {
      this.model = model;
      this.random = kiosk.random(seed);
      this.number = 0;
      this.recent = [];
      this.renew();
    }

    /** Looks anew at who may be shown; called when the day turns. */
    renew() {
      const { model } = this, { stories } = model;
      this.day = model.today;
      this.dealers = { S: new Dealer(storyItems(model, stories), STORIES, "country", this.random), Q: new Dealer(answerItems(model, stories), ANSWERS, "story", this.random) };
      const some = (kind, lang) => (model.tongue(lang)[kind] || []).length;
      const has = {
        W: true, S: stories.length, M: stories.length, Q: this.dealers.Q.items.length,
        F: model.languages.some(lang => some("figures", lang)), E: model.languages.some(lang => model.events(lang).length),
      };
      const kept = [...PATTERN].filter(kind => has[kind]);
      // with as many slides a round as languages, or twice, each slide would always come in the same one
      while (common(kept.length, model.languages.length) > 1) kept.push(stories.length ? "S" : "W");
      this.pattern = kept;
      this.apart = Math.min(APART, stories.length - 1);
    }

    /** What comes next: kind, language, and the ids of the story and question where there are some. */
    next() {
      if (this.model.today !== this.day) this.renew();
      const lang = this.model.languages[this.number % this.model.languages.length];
      const kind = this.pattern[this.number % this.pattern.length];
      this.number += 1;
      if (kind !== "S" && kind !== "Q") return { kind, lang };
      const dealt = this.dealers[kind].next(lang, item => this.recent.includes(item.story));
      if (!dealt) return { kind: "W", lang };
      this.recent = this.apart > 0 ? [...this.recent, dealt.story].slice(-this.apart) : [];
      return { kind, lang, story: dealt.story, question: dealt.question };
    }
  }

  const common = (one, other) => (other ? common(other, one % other) : one);

  kiosk.Order = Order;
})(window.kiosk);
