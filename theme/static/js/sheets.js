// Sheets that open over the page (the menu and the filters on a phone): each closes when the focus leaves it, or what one
// walks through by keyboard would lie hidden under it (WCAG 2.2, 2.4.11).  Escape is the browser's own: it gives the focus back.

const leave = ({ target }) => {
  for (const sheet of document.querySelectorAll(":popover-open")) if (!sheet.contains(target) && target.popoverTargetElement !== sheet) sheet.hidePopover();
};

// a browser that knows no sheets shows their words in the page
if (HTMLElement.prototype.hidePopover) document.addEventListener("focusin", leave);
