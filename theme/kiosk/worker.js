/* Keeps one edition whole: its files are fetched together, then served from here alone, until the next edition is whole too. */
const NAME = `kiosk-${EDITION}`;
// at a time
const SHARE = 6;
// what has a digest of its content in its name never changes
const lasting = file => /\.(?:webp|woff2)$/.test(file);

const fetched = async (cache, file) => {
  const known = lasting(file) && (await caches.match(file));
  const answer = known || (await fetch(file, { cache: "no-cache" }));
  if (!answer.ok) throw new Error(`${answer.status} ${file}`);
  await cache.put(file, answer);
};

const filled = async () => {
  const cache = await caches.open(NAME), waiting = [...FILES];
  const work = async () => { while (waiting.length) await fetched(cache, waiting.shift()); };
  await Promise.all(Array.from({ length: SHARE }, work));
};

const taken = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("kiosk-") && name !== NAME).map(name => caches.delete(name)));
  await self.clients.claim();
};

const answered = async request => {
  const cache = await caches.open(NAME);
  const address = request.mode === "navigate" ? "./" : request;
  return (await cache.match(address, { ignoreSearch: true })) || fetch(request);
};

self.addEventListener("install", event => event.waitUntil(filled()));
self.addEventListener("activate", event => event.waitUntil(taken()));
self.addEventListener("message", event => { if (event.data === "take over") self.skipWaiting(); });
self.addEventListener("fetch", event => { if (event.request.method === "GET") event.respondWith(answered(event.request)); });
