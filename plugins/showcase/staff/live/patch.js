// Brings a page to its new text without loading it again: only what differs is replaced, and only where no script has touched it.

const OWN = 'script[src^="/-/"]';
// what a script may hold on to, and what decides how the page looks or acts as a whole
const LIVING = "script, link, style, [data-component], audio, video, iframe";

// A page as it is served now, apart from the preview's own script; `seen` is how new it is.
export async function served() {
  const answer = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const own = page.querySelector(OWN);
  const seen = own && new URL(own.src).searchParams.get("seen");
  own?.remove();
  return answer.ok && seen !== null ? { page, seen } : null;
}

// Whether the live document could be brought from `before` to `after`; when it could not, nothing was changed.
export function patched(before, after) {
  if (!sameAttributes(before.documentElement, after.documentElement) || !sameHead(before.head, after.head)) return false;
  const changes = [];
  if (!compare(before.body, after.body, document.body, changes)) return false;
  for (const [live, fresh] of changes) live.replaceWith(document.importNode(fresh, true));
  document.title = after.title;
  return true;
}

// Collects what to replace in `changes`; false where the live page is not as it was served, or holds what lives.
function compare(before, after, live, changes) {
  if (before.isEqualNode(after)) return true;
  if (before.nodeType !== Node.ELEMENT_NODE || after.nodeType !== Node.ELEMENT_NODE) return replace(before, after, live, changes);
  const children = [...live.childNodes].filter((node) => !node.matches?.(OWN));
  const alike = before.nodeName === after.nodeName && sameAttributes(before, after);
  if (alike && before.childNodes.length === after.childNodes.length && children.length === before.childNodes.length) {
    return children.every((child, rank) => compare(before.childNodes[rank], after.childNodes[rank], child, changes));
  }
  return replace(before, after, live, changes);
}

function replace(before, after, live, changes) {
  if (live === document.body || !live.isEqualNode(before) || lives(before) || lives(after)) return false;
  changes.push([live, after]);
  return true;
}

function lives(node) {
  return node.nodeType === Node.ELEMENT_NODE && (node.matches(LIVING) || node.querySelector(LIVING) !== null);
}

function sameAttributes(one, other) {
  return one.cloneNode(false).isEqualNode(other.cloneNode(false));
}

// style sheets and scripts alone matter for what is seen
function sameHead(before, after) {
  const parts = (head) => [...head.querySelectorAll('link[rel="stylesheet"], script[src]')].map((node) => node.outerHTML).join();
  return parts(before) === parts(after);
}
