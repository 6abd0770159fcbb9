// The preview's end in the browser: shows again what was saved, and what is wrong with it.  Never part of the published site.

const here = new URL(import.meta.url).searchParams;
let source = null;
let problems = null;

function connect() {
  if (source || document.hidden) return;
  const about = new URLSearchParams({ boot: here.get("boot"), seen: here.get("seen"), page: location.pathname });
  source = new EventSource(`/-/events?${about}`);
  source.onmessage = ({ data }) => apply(JSON.parse(data));
}

// a hidden tab lets go of its connection: a browser allows six to one host, and the others would wait
function disconnect() {
  source?.close();
  source = null;
}

function apply(state) {
  if (state.reload) {
    disconnect();
    location.reload();
    return;
  }
  if (state.styles) restyle(state.styles);
  show(state);
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
connect();
