// Remembers which boxes of the lists are ticked, on this device alone; the same line is the same tick on every page and in
// every language.  Where nothing can be kept (private browsing), the boxes still work, and nobody is told otherwise.

function kept(key) {
  try {
    const found = JSON.parse(localStorage.getItem(key));
    return new Set(Array.isArray(found) ? found : []);
  } catch {
    return new Set();
  }
}

function keep(key, ticked) {
  try {
    if (ticked.size) localStorage.setItem(key, JSON.stringify([...ticked].sort()));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

for (const lists of document.querySelectorAll("[data-ticks]")) {
  const key = `escales-ticks-${lists.dataset.ticks}`;
  const tools = lists.querySelector("[data-tick-tools]");
  const boxes = [...lists.querySelectorAll("input[type=checkbox]")];
  const show = () => {
    const ticked = kept(key);
    for (const box of boxes) box.checked = ticked.has(box.value);
  };
  lists.addEventListener("change", ({ target }) => {
    if (!boxes.includes(target)) return;
    const ticked = kept(key);
    if (target.checked) ticked.add(target.value);
    else ticked.delete(target.value);
    keep(key, ticked);
  });
  const erase = lists.querySelector("[data-tick-erase]");
  erase.addEventListener("click", () => {
    if (!confirm(erase.dataset.tickErase)) return;
    keep(key, new Set());
    show();
  });
  lists.querySelector("[data-tick-print]").addEventListener("click", () => print());
  if (keep(key, kept(key))) {
    show();
    // another tab, or this page brought back by the browser as it was
    addEventListener("storage", (event) => event.key === key && show());
    addEventListener("pageshow", show);
    tools.hidden = false;
    lists.querySelector("[data-tick-hint]").hidden = true;
  }
}
