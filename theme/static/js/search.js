// The search page.  The words stand in its address; nothing of the search is fetched before somebody reaches for the field,
// or comes with words in the address.

const form = document.querySelector("[data-search]");
const field = form?.querySelector("[type=search]");
const everywhere = form?.querySelector("[type=checkbox]");
const status = document.querySelector("[data-found]");
const engines = [...document.querySelectorAll("[data-engine]")];
const template = document.querySelector("[data-hit]");
const other = document.querySelector("[data-other]");
const lists = document.querySelector("[data-lists]");
const lang = document.documentElement.lang;
const plural = new Intl.PluralRules(lang);
const number = new Intl.NumberFormat(lang);
// of words that nobody finds, so many letters are repeated
const LONGEST = 60;
const PAGE = 10;
const PAUSE = 250;
let loading;
let turn = 0;
let timer;
let settled = false;

const fill = (text, blanks) => text.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);

function counted(count) {
  const category = plural.select(count);
  const texts = form.dataset;
  return fill(texts[`count${category[0].toUpperCase()}${category.slice(1)}`] ?? texts.countOther ?? texts.countMany, { num: number.format(count) });
}

function load() {
  loading ??= Promise.all([import("./search/engine.js"), import("./search/words.js")]).then(([engine, words]) => ({ ...engine, ...words, fold: words.folding(JSON.parse(form.dataset.folds)) }));
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The engines that are asked: that of the page's own language, which comes first, or all. */
const asked = () => (everywhere?.checked ? engines : engines.slice(0, 1));

/** Fetches what a search needs, before there are words. */
async function prepare() {
  const tools = await load();
  await Promise.all(asked().map((engine) => tools.program(engine.dataset.folder, form.dataset.root)));
}

/** Writes the words into the address: as a new step, that one can go back from, where they follow words that were sent; over what was being typed. */
function keep(sent) {
  const address = new URL(location.href);
  const put = (name, value) => (value ? address.searchParams.set(name, value) : address.searchParams.delete(name));
  put(field.name, field.value.trim());
  if (everywhere) put(everywhere.name, everywhere.checked ? "1" : "");
  const changed = address.href !== location.href;
  if (changed) history[settled ? "pushState" : "replaceState"](null, "", address);
  settled = Boolean(field.value.trim()) && (sent || (settled && !changed));
}

async function follow() {
  const query = field.value.trim();
  const mine = ++turn;
  if (!query) {
    clear("");
    return;
  }
  if (engines.every((engine) => engine.hidden)) {
    status.textContent = form.dataset.wait;
    lists.dataset.waiting = "";
  }
  try {
    const tools = await load();
    const words = tools.fold(query);
    const found = await Promise.all(asked().map((engine) => tools.find(engine.dataset.folder, form.dataset.root, words, tools.idleOf(engine.dataset.idle))));
    const shown = await Promise.all(found.map(({ results, words: sought }) => hits(tools, results.slice(0, PAGE), sought)));
    if (mine !== turn) return;
    show(tools, found, shown);
    if (!found.some(({ results }) => results.length)) offer(tools, words, mine).catch(() => {});
  } catch {
    if (mine === turn) clear(form.dataset.failed);
  }
}

const quoted = (what) => fill(form.dataset.quoted, { what: what.length > LONGEST ? `${what.slice(0, LONGEST).trim()}…` : what });

/** Where the page's own language has nothing: how many pages the others have, each with the way there. */
async function offer(tools, words, mine) {
  for (const engine of everywhere && !everywhere.checked ? engines.slice(1) : []) {
    const { results } = await tools.find(engine.dataset.folder, form.dataset.root, words, tools.idleOf(engine.dataset.idle));
    if (mine !== turn) return;
    if (!results.length) continue;
    const link = other.content.firstElementChild.cloneNode(true);
    const address = new URL(location.href);
    address.searchParams.set(everywhere.name, "1");
    link.href = address;
    link.prepend(fill(form.dataset.pair, { label: engine.getAttribute("aria-label"), value: counted(results.length) }));
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      everywhere.checked = true;
      field.focus();
      go(true);
    });
    status.append(" ", link);
  }
}

/** Shows no results, and says why. */
function clear(said) {
  status.textContent = said;
  for (const engine of engines) engine.hidden = true;
  delete lists.dataset.waiting;
}

function show(tools, found, shown) {
  clear("");
  asked().forEach((engine, place) => {
    const { results, words } = found[place];
    const list = engine.querySelector("ol");
    const more = engine.querySelector("button");
    engine.hidden = !results.length;
    engine.querySelector("h2").classList.toggle("unseen", found.length === 1);
    list.replaceChildren(...shown[place]);
    more.parentElement.hidden = results.length <= PAGE;
    more.onclick = async () => {
      const from = list.childElementCount;
      list.append(...(await hits(tools, results.slice(from, from + PAGE), words)));
      more.parentElement.hidden = results.length <= from + PAGE;
      list.children[from].querySelector("a").focus();
    };
  });
  status.textContent = sentence(found);
}

/** How many pages were found, language by language where several were asked, and the words that no page has. */
function sentence(found) {
  const total = found.reduce((sum, { results }) => sum + results.length, 0);
  const missing = found.map((each) => each.missing).reduce((one, other) => one.filter((word) => other.includes(word)));
  const told = missing.map(quoted);
  const none = missing.length ? fill(form.dataset.none, { words: new Intl.ListFormat(lang, { type: "disjunction" }).format(told) }) : "";
  if (!total) return none || fill(form.dataset.none, { words: quoted(field.value.trim()) });
  const counts = found.map(({ results }, place) => (found.length === 1 ? counted(results.length) : fill(form.dataset.pair, { label: asked()[place].getAttribute("aria-label"), value: counted(results.length) })));
  const some = found.some(({ partial }) => partial) ? form.dataset.some : "";
  return [`${counts.join(" · ")}.`, some, none].filter(Boolean).join(" ");
}

async function hits(tools, results, words) {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map((page) => hit(tools, page, words));
}

function hit(tools, page, words) {
  const made = template.content.firstElementChild.cloneNode(true);
  const spelling = page.meta.printed ? JSON.parse(page.meta.printed) : {};
  const link = made.querySelector("a");
  const excerpt = made.querySelector(".hit__excerpt");
  link.href = page.url;
  link.append(...tools.printed(page.meta.title, spelling, words));
  excerpt.append(...tools.excerptOf(page, spelling));
  made.querySelector(".hit__kicker").append(...tools.printed(page.meta.kicker, spelling));
  if (page.meta.lang) for (const each of [link, excerpt]) each.lang = page.meta.lang;
  picture(made.querySelector(".hit__image"), page.meta.picture);
  return made;
}

/** Shows the picture that the index tells of: address, size, focus. */
function picture(image, told) {
  if (!told) {
    image.remove();
    return;
  }
  const [src, width, height, across, down] = told.split(" ");
  Object.assign(image, { src, width, height });
  image.classList.add(`focus-x-${across}`, `focus-y-${down}`);
}

/** Takes words from the address. */
function read() {
  const query = new URLSearchParams(location.search);
  field.value = query.get(field.name) ?? "";
  if (everywhere) everywhere.checked = query.has(everywhere.name);
  settled = Boolean(field.value.trim());
  return follow();
}

function go(sent) {
  clearTimeout(timer);
  keep(sent);
  return follow();
}

if (form && engines.length) {
  form.dataset.live = "";
  field.addEventListener("focus", () => prepare().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(go, PAUSE, false);
  });
  everywhere?.addEventListener("change", () => go(true));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(true);
  });
  addEventListener("popstate", read);
  // what was typed before this script came stays, where the address asks for nothing
  if (field.value.trim() && !new URLSearchParams(location.search).has(field.name)) go(false);
  else read();
}
