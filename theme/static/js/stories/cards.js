// The cards of stories, taken from the pages of the site's own lists: what script shows is what the site says without it.
import { pagesFor } from "./matching.js";

const fetched = new Map();

const cardsIn = (page) => new Map([...page.querySelectorAll("main .cards > li")].map((card) => [card.querySelector("a").pathname, card]));

async function fetchPage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return cardsIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

function pageAt(address) {
  if (!fetched.has(address)) {
    const page = fetchPage(address);
    // a failure must not be remembered: the next attempt may succeed
    page.catch(() => fetched.delete(address));
    fetched.set(address, page);
  }
  return fetched.get(address);
}

/** Remembers the cards that the page itself holds. */
export const keepCards = (address, page) => fetched.set(address, Promise.resolve(cardsIn(page)));

/** Copies of the cards of these stories, in order; one that its list does not hold any more is left out. */
export async function cardsOf(sheet, ranks, chosen) {
  const pages = await Promise.all(pagesFor(sheet, ranks, chosen).map(pageAt));
  return ranks
    .map((rank, place) => pages[place].get(`${sheet.list}${sheet.stories[rank]}/`))
    .filter(Boolean)
    .map((card) => {
      const copy = document.importNode(card, true);
      // on a country's page stories stand below a heading of their own; here they stand below the page's
      const title = copy.querySelector("h3.card__title");
      if (title) title.outerHTML = title.outerHTML.replace(/^<h3|h3>$/g, (tag) => tag.replace("3", "2"));
      // each list wants its first picture at once; here that would be any of them
      for (const picture of copy.querySelectorAll("img[fetchpriority]")) {
        picture.removeAttribute("fetchpriority");
        picture.loading = "lazy";
      }
      return copy;
    });
}
