// The form that combines filters.  What is chosen stands in the page's address, so that it can be shared and one can go back;
// the stories' traits are fetched when somebody reaches for the form, or when the address has a filter.

const form = document.querySelector("[data-filters]");
const results = document.querySelector("[data-stories]");
const status = results?.querySelector("[role=status]");
const selects = form ? [...form.querySelectorAll("select")] : [];
const said = status?.textContent;
const labels = selects.map((select) => [...select.options].map((option) => option.text.replace(/ \(\d+\)$/, "")));
const found = document.createElement("div");
const lang = document.documentElement.lang;
const plural = new Intl.PluralRules(lang);
const number = new Intl.NumberFormat(lang);
// of what is unknown, so many letters are repeated
const LONGEST = 40;
let loading;
let turn = 0;
let settled = true;

const fill = (text, blanks) => text.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
const part = (name) => form.querySelector(`[data-part=${name}]`).content.firstElementChild.cloneNode(true);

function counted(count) {
  const category = plural.select(count);
  const texts = form.dataset;
  const text = texts[`count${category[0].toUpperCase()}${category.slice(1)}`] ?? texts.countOther ?? texts.countMany;
  return fill(text, { num: number.format(count) });
}

/** The traits of all stories and what finds among them, fetched once. */
function load() {
  loading ??= Promise.all([fetchSheet(), import("./stories/matching.js"), import("./stories/cards.js")]).then(([sheet, matching, cards]) => {
    cards.keepCards(sheet.list, document);
    return { sheet, ...matching, ...cards };
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchSheet() {
  const answer = await fetch(form.dataset.filters);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** A value as people may write it: without capitals, accents, or other signs than letters and digits. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

/** What an address says for a select, "" where it says nothing. */
function written(select, search) {
  const query = new URLSearchParams(search);
  return (query.get(select.name) || query.get(select.dataset.key) || "").trim();
}

/** What an address asks for: for each select, the position of its option, 0 where it says nothing that is known. */
function asked(search) {
  return selects.map((select, place) => {
    const value = plain(written(select, search));
    if (!value) return 0;
    const names = (option, at) => [option.value, option.dataset.key, labels[place][at]].some((name) => name && plain(name) === value);
    return Math.max(0, [...select.options].findIndex((option, at) => at && names(option, at)));
  });
}

/** What an address asks for that no select has. */
function unknown(search) {
  const wanted = asked(search);
  return selects.map((select, place) => (wanted[place] ? "" : written(select, search))).filter(plain);
}

/** What is said of that: a shared address may hold what nobody tells any more, or a slip of the pen. */
function strange() {
  const names = unknown(location.search).map((name) => fill(form.dataset.quoted, { what: name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name }));
  return names.length ? fill(form.dataset.unknown, { what: new Intl.ListFormat(lang, { type: "disjunction" }).format(names) }) : "";
}

/** Takes out of the address what a form without script leaves empty. */
function tidy() {
  const address = new URL(location.href);
  for (const name of selects.flatMap((select) => [select.name, select.dataset.key])) if (address.searchParams.get(name) === "") address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(null, "", address);
}

/** The address for these options; in another language's words where `foreign`. */
function addressFor(options, base = location.href, foreign = false) {
  const address = new URL(base);
  selects.forEach((select, place) => {
    const option = select.options[options[place]];
    address.searchParams.delete(select.name);
    address.searchParams.delete(select.dataset.key);
    if (options[place]) address.searchParams.set(foreign ? select.dataset.key : select.name, (foreign && option.dataset.key) || option.value);
  });
  return address.href;
}

const options = () => selects.map((select) => select.selectedIndex);
const without = (...places) => options().map((option, place) => (places.includes(place) ? 0 : option));
const pair = (place) => fill(form.dataset.pair, { label: selects[place].labels[0].firstElementChild.textContent, value: labels[place][selects[place].selectedIndex] });

function go(wanted, replaced = false) {
  history[replaced ? "replaceState" : "pushState"](null, "", addressFor(wanted));
  return follow();
}

/** Shows what the address asks for. */
async function follow() {
  const wanted = asked(location.search);
  selects.forEach((select, place) => (select.selectedIndex = wanted[place]));
  for (const link of document.querySelectorAll(".header__switch a")) link.href = addressFor(wanted, link.href, true);
  showChosen();
  const mine = ++turn;
  const chosen = new Map(wanted.flatMap((option, place) => (option ? [[place, option - 1]] : [])));
  if (chosen.size && found.hidden) status.textContent = form.dataset.wait;
  try {
    const tools = chosen.size || loading ? await load() : undefined;
    const shown = chosen.size ? await findings(tools, chosen) : undefined;
    if (mine !== turn) return;
    if (tools) recount(tools, chosen);
    show(shown);
  } catch {
    if (mine === turn) fail();
  }
}

/** What to show for a choice: the sentence that says how many, and elements. */
async function findings(tools, chosen) {
  const ranks = tools.matching(tools.sheet, chosen);
  if (ranks.length) return { said: counted(ranks.length), number: ranks.length, parts: [await list(tools, chosen, ranks)] };
  const groups = tools.nearest(tools.sheet, chosen).slice(0, 3);
  return { said: groups.length ? form.dataset.near : form.dataset.none, parts: await Promise.all(groups.map((group) => near(tools, chosen, group))) };
}

async function list(tools, chosen, ranks) {
  const made = part("found");
  const cards = made.querySelector("ul");
  const more = made.querySelector("button");
  const next = async () => {
    const shown = cards.childElementCount;
    cards.append(...(await tools.cardsOf(tools.sheet, ranks.slice(shown, shown + tools.sheet.size), chosen)));
    more.parentElement.hidden = ranks.length <= shown + tools.sheet.size;
    return cards.children[shown];
  };
  await next();
  if (ranks.length < 5) cards.classList.add(`cards--of-${ranks.length}`);
  more.addEventListener("click", () => next().then((first) => first?.querySelector("a").focus(), fail));
  return made;
}

async function near(tools, chosen, group) {
  const kept = new Map([...chosen].filter(([place]) => !group.lacking.includes(place)));
  const made = part("near");
  const what = new Intl.ListFormat(lang).format(group.lacking.map((place) => fill(form.dataset.quoted, { what: pair(place) })));
  made.querySelector("p").textContent = fill(form.dataset.without, { what, count: counted(group.ranks.length) });
  made.querySelector("ul").append(...(await tools.cardsOf(tools.sheet, group.ranks.slice(0, 3), kept)));
  const all = made.querySelector(".near__all");
  const wanted = without(...group.lacking);
  all.href = addressFor(wanted);
  all.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(wanted).then(() => found.querySelector("a")?.focus());
  });
  return made;
}

function show(shown) {
  delete form.dataset.broken;
  status.textContent = [strange(), shown?.said ?? said].join(" ").trim();
  form.querySelector("[data-number]").textContent = shown?.number ? `(${number.format(shown.number)})` : "";
  found.replaceChildren(...(shown?.parts ?? []));
  for (const each of results.children) if (each !== status) each.hidden = Boolean(shown);
  if (shown) results.append(found);
  found.hidden = !shown;
}

function fail() {
  show();
  form.dataset.broken = "";
  status.textContent = form.dataset.failed;
}

/** Says beside each option how many stories it would leave. */
function recount(tools, chosen) {
  selects.forEach((select, place) => {
    const counts = tools.countsOf(tools.sheet, place, chosen);
    counts.forEach((count, value) => {
      const text = labels[place][value + 1];
      // of what is chosen, the sentence below says how many
      select.options[value + 1].text = select.selectedIndex === value + 1 ? text : `${text} (${number.format(count)})`;
    });
  });
}

/** What is chosen, each to be taken away again. */
function showChosen() {
  const row = form.querySelector("[data-chosen]");
  const places = selects.map((_, place) => place).filter((place) => selects[place].selectedIndex);
  row.replaceChildren(
    ...places.map((place) => {
      const made = part("chosen");
      made.querySelector("[data-text]").textContent = pair(place);
      made.querySelector("button").addEventListener("click", () => {
        const rank = places.indexOf(place);
        go(without(place));
        // the button is gone: the focus stays where it was, on its neighbour
        const left = row.querySelectorAll("button");
        (left[Math.min(rank, left.length - 1)] ?? nearestControl()).focus();
      });
      return made;
    }),
    ...(places.length > 1 ? [part("clear")] : []),
  );
  row.hidden = !places.length;
}

/** What begins the choice: the button that opens the sheet on a phone, else the first field. */
const nearestControl = () => [form.querySelector(".filters__open"), selects[0]].find((each) => each.getClientRects().length);

if (form && results) {
  found.hidden = true;
  form.dataset.live = "";
  form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
  // turning through the options of one field leaves one step to go back, not one for each
  form.addEventListener("focusin", () => (settled = true));
  form.addEventListener("change", () => {
    go(options(), !settled);
    settled = false;
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    go(selects.map(() => 0));
    nearestControl().focus();
  });
  addEventListener("popstate", follow);
  tidy();
  if (asked(location.search).some(Boolean) || strange()) follow();
}
