// Words as they are typed and as they are printed.  The index holds them as typed, the results show them as printed.

// what French leaves before an apostrophe, of words that nobody looks for
const ELIDED = /(^|[\s("«])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/giu;

// nobody asks for more; a page of text that was pasted by mistake would
const MOST = 12;

/** What folds text as the index does, from its table of signs. */
export function folding(table) {
  const special = new RegExp(`[${Object.keys(table).join("")}]`, "gu");
  return (text) => text.normalize("NFC").replace(special, (sign) => table[sign]);
}

// numbers in groups, by thousands or as telephones are told, even the beginning of one: the index has them in one piece too (terms/folding.py)
const GROUPED = /(?<![\p{L}\p{N}+])(?:\d{1,3}(?: \d{3})+|(?:\+\d{1,3}|0\d{0,3})(?:[ .-]?\(0\)[ .-]?\d{1,4})?(?:[ .-]\d{1,4}){3,}|0\d(?:[ .-]\d\d){2}|\+\d{8,})(?![\p{L}\p{N}])/gu;
// a number of this country as one dials it from abroad
const ABROAD = /^(?:\+|00)33(?:\(0\))?/u;

/** The words of a folded query that are worth looking for: without those that say nothing by themselves, unless there are no others. */
export function wordsOf(folded, idle = new Set()) {
  const whole = folded.replace(GROUPED, (found) => found.replace(/[ .-]/gu, "").replace(ABROAD, "0"));
  const words = whole.replace(ELIDED, "$1").split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const long = words.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const telling = long.filter((word) => !idle.has(bare(word)));
  return [...new Set([telling, long, words].find((each) => each.length) ?? [])].slice(0, MOST);
}

/** The words of a list, as `wordsOf` compares them. */
export const idleOf = (list) => new Set(list.split(" ").map(bare));

const bare = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a word of a page answers a word that was asked for: it begins with it, or they differ by no more than their endings.
 *  pagefind gives, for a word that no page has, the longest stem that it begins with: “tokyo” finds “to”, and “Portugal” a port. */
export function akin(found, asked) {
  const [one, other] = [bare(found), bare(asked)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  if (shared === other.length || shared >= Math.max(4, Math.ceil(other.length * 0.6))) return true;
  return shared >= 3 && other.length - shared <= 3 && one.length - shared <= 3;
}

/** Whether a word is the one that was asked for, give or take an ending that one of them lacks. */
function same(found, asked) {
  const [one, other] = [bare(found), bare(asked)];
  return one.startsWith(other) || (one.length > 3 && other.startsWith(one));
}

/** Text as nodes, its words printed as the page prints them, those that were `asked` for marked. */
export function printed(text, spelling, asked = []) {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, place) => {
    if (place % 2 === 0) return piece.replaceAll("'", "’");
    const word = Object.hasOwn(spelling, piece) ? spelling[piece] : piece;
    return asked.some((each) => same(piece, each)) ? marked([word]) : word;
  });
}

/** The excerpt of a page that pagefind found, in which only `<`, `>` and its own marks are written as in HTML, as nodes. */
export function excerptOf(page, spelling) {
  const plain = page.plain_excerpt.trim();
  const text = page.raw_content.trim();
  return [text.startsWith(plain) ? "" : "… ", ...nodesOf(page.excerpt.trim(), spelling), text.endsWith(plain) ? "" : " …"];
}

function nodesOf(excerpt, spelling) {
  return excerpt.split(/<mark>(.*?)<\/mark>/su).flatMap((piece, place) => {
    const shown = (text) => printed(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"), spelling);
    if (place % 2 === 0) return shown(piece);
    // a mark of pagefind's takes the signs around the word along
    const [, before, word, after] = piece.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    return [...shown(before), marked(shown(word)), ...shown(after)];
  });
}

function marked(pieces) {
  const mark = document.createElement("mark");
  mark.append(...pieces);
  return mark;
}
