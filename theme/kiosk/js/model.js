/* The edition as the other scripts ask for it: stories by id, languages by tag, who may still be shown today. */
(kiosk => {
  "use strict";
  const DAY = 86400000;
  // days after which an edition is so old that the clock is rather wrong
  const OLD = 1100;
  // after which a picture that could not be read is asked for again (milliseconds)
  const AGAIN = 600000;
  const EVENTS = 3;

  class Model {
    constructor(edition, clock = () => new Date()) {
      this.edition = edition;
      this.clock = clock;
      this.languages = edition.tongues.map(tongue => tongue.lang);
      this.tongues = new Map(edition.tongues.map(tongue => [tongue.lang, tongue]));
      this.byId = new Map((edition.stories || []).map(story => [story.id, story]));
      // when each picture that could not be read was asked for
      this.missing = new Map();
    }

    /** Whether a picture could not be read of late: a stick may have been slow, or be put back. */
    isMissing(file) { return performance.now() - (this.missing.get(file) ?? -AGAIN) < AGAIN; }

    tongue(lang) { return this.tongues.get(lang); }

    story(id) { return this.byId.get(id); }

    /** Today, an ISO text; a clock that is behind the edition is behind: nothing was made tomorrow. */
    get today() {
      const day = iso(this.clock());
      return day < this.edition.made ? this.edition.made : day;
    }

    /** Whether the clock says a day before the edition was made, or years after. */
    get clockIsWrong() {
      const gap = (Date.parse(iso(this.clock())) - Date.parse(this.edition.made)) / DAY;
      return !(gap >= 0 && gap < OLD);
    }

    /** The stories that may be shown today: a consent may end while a kiosk runs. */
    get stories() {
      const today = this.today;
      return (this.edition.stories || []).filter(story => !story.until || story.until >= today);
    }

    /** The pictures and marks that slides are painted with, each once. */
    get painted() {
      const shots = this.stories.flatMap(({ shots = [] }) => [shots[0], shots[shots.length - 1]]);
      const logos = this.edition.tongues.flatMap(({ funders = {} }) => Object.values(funders).map(funder => funder.logo));
      return [...new Set([...[this.edition.welcome, ...shots].map(shot => shot?.wide), ...logos].filter(Boolean))];
    }

    /** Those of these ids that may be shown today. */
    of(ids) {
      const wanted = new Set(ids);
      return this.stories.filter(story => wanted.has(story.id));
    }

    /** The next events, as many as a screen shows. */
    events(lang) {
      const today = this.today;
      return (this.tongue(lang).events || []).filter(event => event.end >= today).slice(0, EVENTS);
    }

    /** A line above a story, with the language of its words where that is another than the interface's. */
    told({ lang }, line) { return lang ? `${line} · ${this.tongue(lang).name}` : line; }

    /** What the edition is made for, in words; null once that is over. */
    day(lang) {
      const { day } = this.tongue(lang);
      return day && day.end >= this.today ? day : null;
    }

    /** The choices of a kind (countries, centres, trainings, questions) that still have a story. */
    choices(kind, lang) {
      return (this.tongue(lang)[kind] || []).filter(choice => this.of(choice.stories).length);
    }

    /** The answers of a story to a question, in one language. */
    answers(story, question, lang) {
      return (story.told[lang].answers || []).filter(answer => answer.question === question);
    }
  }

  const iso = day => [day.getFullYear(), String(day.getMonth() + 1).padStart(2, "0"), String(day.getDate()).padStart(2, "0")].join("-");

  kiosk.Model = Model;
})(window.kiosk);
