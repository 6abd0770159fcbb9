// pagefind, one index for each language: each has a program of its own, so that each stems as its language does.
import { akin, wordsOf } from "./words.js";

// what is searched beside the text; the rest of the metadata only rides along
const SEARCHED = ["title", "kicker", "called"];
const RANKING = { metaWeights: { title: 12, kicker: 4, called: 8, picture: 0, lang: 0, printed: 0 } };
// of how many results the words are looked at, to tell whether they answer
const LOOKED_AT = 3;
const programs = new Map();

/** The program of an index, fetched once; it works in the page itself, for a worker would want a policy of its own. */
export function program(folder, root) {
  if (!programs.has(folder)) {
    const loading = import(`${folder}pagefind.js`).then(async (pagefind) => {
      await pagefind.options({ noWorker: true, baseUrl: root, excerptLength: 28, metaCacheTag: "-", ranking: RANKING });
      await pagefind.init();
      return pagefind;
    });
    loading.catch(() => programs.delete(folder));
    programs.set(folder, loading);
  }
  return programs.get(folder);
}

/** The results for a folded query, best first, and the words of it that no page has; `idle` are words that say nothing.
 *  Where no page has all words, those that have most of them, and `partial` says so. */
export async function find(folder, root, query, idle) {
  const pagefind = await program(folder, root);
  const exact = /^\s*".+"\s*$/su.test(query);
  const words = wordsOf(query, idle);
  let results = await search(pagefind, exact ? query : words.join(" "));
  const missing = exact ? [] : await unanswered(pagefind, results, words);
  const known = words.filter((word) => !missing.includes(word));
  if (missing.length) results = known.length ? await search(pagefind, known.join(" ")) : [];
  const partial = !exact && !results.length && known.length > 1;
  if (partial) results = await nearest(pagefind, known);
  return { results, words, missing: results.length ? missing : words, partial };
}

/** The pages that have most of the words, best first. */
async function nearest(pagefind, words) {
  const found = new Map();
  for (const each of await Promise.all(words.map((word) => search(pagefind, word)))) {
    for (const result of each) {
      const { has = 0, score = 0 } = found.get(result.id) ?? {};
      found.set(result.id, { result, has: has + 1, score: score + result.score });
    }
  }
  const most = Math.max(...[...found.values()].map(({ has }) => has));
  return [...found.values()].filter(({ has }) => has === most).sort((one, other) => other.score - one.score).map(({ result }) => result);
}

async function search(pagefind, text) {
  const { results } = await pagefind.search(text);
  return results.filter((result) => result.words.length || result.matchedMetaFields?.some((field) => SEARCHED.includes(field)));
}

/** The words that no page has.  Where one of several words finds nothing at all, so do they together: then each is looked for alone. */
async function unanswered(pagefind, results, words) {
  if (!results.length && words.length > 1) {
    const alone = await Promise.all(words.map(async (word) => unanswered(pagefind, await search(pagefind, word), [word])));
    return alone.flat();
  }
  const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  const found = pages.flatMap((page) => {
    const content = page.content.split(/\s+/u);
    const titles = SEARCHED.flatMap((field) => wordsOf(page.meta[field] ?? ""));
    return [...titles, ...page.locations.flatMap((place) => wordsOf(content[place] ?? ""))];
  });
  return words.filter((word) => !found.some((each) => akin(each, word)));
}
