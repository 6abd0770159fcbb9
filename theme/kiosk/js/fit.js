/* Texts of any length in a place of one size: first smaller, down to what is read from afar, then shorter, never within a word. */
(kiosk => {
  "use strict";
  // the smallest part of the type that the design asks for, and how finely one looks for the largest that fits
  const SMALLEST = 0.55, FINE = 0.03;
  // what is left at least of a text that is shortened (characters)
  const LEAST = 40;
  // letters of a word: German and Finnish have none longer
  const LONGEST = 40;

  /** Makes the texts in `box` fit it: `--fit` is the part of its type size, texts with `data-give` are shortened in that order. */
  kiosk.fit = box => {
    const fitsAt = size => {
      box.style.setProperty("--fit", size.toFixed(3));
      return fits(box);
    };
    // a long word is rather made smaller than broken
    box.classList.remove("words--break");
    if (fitsAt(1)) return;
    if (fitsAt(SMALLEST)) {
      let low = SMALLEST, high = 1;
      while (high - low > FINE) {
        const middle = (low + high) / 2;
        if (fitsAt(middle)) low = middle;
        else high = middle;
      }
      fitsAt(low);
      return;
    }
    box.classList.add("words--break");
    if (fits(box)) return;
    const parts = [...box.querySelectorAll("[data-give]")].sort((one, other) => one.dataset.give - other.dataset.give);
    for (const part of parts) if (shorten(part, box)) return;
  };

  const fits = box => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;

  /** Leaves as much of a text as fits, and says whether it does. */
  const shorten = (part, box) => {
    const text = part.textContent, ends = kiosk.ends(text).filter(end => end >= Math.min(LEAST, text.length / 2));
    let low = 0, high = ends.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      part.textContent = cut(text, ends[middle]);
      if (fits(box)) low = middle;
      else high = middle - 1;
    }
    if (!ends.length) return false;
    part.textContent = kiosk.shortened(text, ends[low]);
    return fits(box);
  };

  /** Where a text may end: before the blanks between its words; between letters only where there are no words but longer ones than there can be; a name of one word nowhere. */
  kiosk.ends = text => {
    const found = [...text.matchAll(/\S(?=[ \n\t])/g)].map(match => match.index + 1);
    if (text.length / (found.length || 1) < LONGEST) return found;
    return [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)].map(each => each.index).slice(1);
  };

  const cut = (text, end) => `${text.slice(0, end).replace(/[\s,;:.«“(–—-]+$/u, "")}…`;

  /** A text shortened to at most `end`: at the end of a sentence where one ends in its second half, else at that of a word. */
  kiosk.shortened = (text, end) => {
    const sentence = [...text.slice(0, end + 1).matchAll(/[.!?…][»”"’)]*(?=\s)/g)].pop();
    return sentence && sentence.index > end / 2 ? `${text.slice(0, sentence.index + sentence[0].length)} …` : cut(text, end);
  };
})(window.kiosk);
