// The preview's end in the browser: shows again what was saved, and what is wrong with it.  Never part of the published site.

import { patched, served } from "/-/patch.js";

const here = new URL(import.meta.url).searchParams;
const boot = here.get("boot");
let seen = here.get("seen");
let source = null;
let problems = null;
let before = null;

function connect() {
  if (source || document.hidden) return;
  source = new EventSource(`/-/events?${new URLSearchParams({ boot, seen, page: location.pathname })}`);
  source.onmessage = ({ data }) => apply(JSON.parse(data));
}

// a hidden tab lets go of its connection: a browser allows six to one host, and the others would wait
function disconnect() {
  source?.close();
  source = null;
}

async function apply(state) {
  if (state.reload && (state.foreign || !(await update()))) {
    disconnect();
    location.reload();
    return;
  }
  if (state.styles) restyle(state.styles);
  show(state);
}

// Whether the page could take its new text as it stands: three times as fast as loading it again, and nothing jumps.
async function update() {
  const known = before && (await before);
  const now = await served().catch(() => null);
  if (!known || !now || !patched(known.page, now.page)) return false;
  before = now;
  seen = now.seen;
  return true;
}

// the page as it was served, to compare with; of no use if the site has changed in between
async function remember() {
  const now = await served().catch(() => null);
  return now?.seen === seen ? now : null;
}

// the new style sheet first, then the old one goes: the page never stands without
function restyle(address) {
  const old = document.querySelector('head link[rel="stylesheet"]:not([media="print"])');
  if (!old || new URL(old.href).pathname === address) return;
  const fresh = old.cloneNode();
  fresh.href = address;
  fresh.onload = () => old.remove();
  old.after(fresh);
}

function show({ title, faults, hide }) {
  problems ??= panel();
  const { host, alert } = problems;
  host.hidden = faults.length === 0;
  if (host.dataset.shown === JSON.stringify(faults)) return;
  host.dataset.shown = JSON.stringify(faults);
  alert.replaceChildren();
  if (host.hidden) return;
  const heading = document.createElement("h2");
  heading.textContent = title;
  const list = document.createElement("ul");
  for (const fault of faults) list.append(Object.assign(document.createElement("li"), { textContent: fault }));
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: hide });
  button.onclick = () => (host.hidden = true);
  alert.append(heading, button, list);
}

// in a shadow tree, out of reach of the page's own styles; the alert is there, empty, before it has something to say
function panel() {
  const host = document.createElement("escales-problems");
  host.hidden = true;
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  const styles = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/-/live.css" });
  host.attachShadow({ mode: "open" }).append(styles, alert);
  document.documentElement.append(host);
  addEventListener("keydown", (event) => event.key === "Escape" && (host.hidden = true));
  return { host, alert };
}

document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
addEventListener("pagehide", disconnect);
addEventListener("pageshow", connect);
addEventListener("load", () => (before = remember()));
connect();
