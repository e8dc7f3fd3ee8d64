import { randomness, uuid } from './seed.mjs';

const random = randomness(20261122);
const FIRST =
  'Anna Ben Clara David Emma Felix Greta Hannes Ida Jonas Katharina Lukas Mara Niklas Ole Paula Ronja Simon Tilda Valentin'.split(
    ' ',
  );
const LAST =
  'Albrecht Bergmann Çelik Dorn Engel Fuchs Günther Hofmann Ivanova Jansen Köhler Lange Möller Neumann Özdemir Peters Richter Schäfer Thiele Vogel Weiß Zimmermann'.split(
    ' ',
  );
const CITIES = ['Hamburg', 'Berlin', 'München', 'Köln', 'Leipzig', 'Wien', 'Zürich', 'Bremen'];
const PRODUCTS = [
  ['T-100', 'Teekanne Jade', 'Küche', 39.9],
  ['T-210', 'Becher Nordlicht', 'Küche', 14.5],
  ['L-045', 'Leselampe Bogen', 'Licht', 89],
  ['K-300', 'Kerze Waldmoos', 'Wohnen', 12.9],
  ['D-512', 'Wolldecke Fischgrat', 'Wohnen', 119],
  ['S-020', 'Schneidebrett Eiche', 'Küche', 34],
  ['G-777', 'Geschenkpapier Sterne', 'Papier', 4.5],
  ['N-118', 'Notizbuch Leinen', 'Papier', 18.9],
];
const DAY = 86_400_000;

export const NOW = Date.now();
export const SHOP = uuid(random);
export const ARCHIVE = uuid(random);
export const APP = uuid(random);

/** Customers with orders over two years: some come often, many once, some have stopped. */
export const people = Array.from({ length: 640 }, (_, index) => person(index)).sort((a, b) => b.lastSeen - a.lastSeen);

export const orders = people.flatMap((each) => each.orders.map((order) => ({ ...order, person: each })));

export const byId = new Map(people.map((each) => [each.id, each]));

function person(index) {
  const isAnonymous = random.chance(0.06);
  const name = [random.of(FIRST), random.of(LAST)];
  const since = NOW - random.whole(10, 730) * DAY;
  const appetite = random.next() ** 3;
  const lifetime = random.chance(0.6) ? NOW - since : random.next() * (NOW - since);
  const count = 1 + Math.floor(appetite * 14 * (lifetime / (730 * DAY) + 0.15));
  const times = Array.from({ length: count }, (_, at) => (at === 0 ? since : since + random.next() * lifetime)).sort(
    (a, b) => a - b,
  );
  const made = times.map((at, which) => order(at, `${10_000 + index * 20 + which}`));
  const views = Array.from({ length: random.whole(1, 24) }, () => since + random.next() * Math.max(lifetime, DAY));
  const email = `${plain(name[0])}.${plain(name[1])}${index}@example.org`;
  return {
    id: uuid(random),
    name: isAnonymous ? null : name.join(' '),
    first: name[0],
    last: name[1],
    email: isAnonymous ? null : email,
    number: `K${String(40_000 + index)}`,
    city: random.of(CITIES),
    newsletter: random.chance(0.55),
    withdrawn: random.chance(0.08),
    since,
    lastSeen: Math.max(...times, ...views),
    orders: made,
    views: views.map((at) => ({ at, id: uuid(random), product: random.of(PRODUCTS) })),
  };
}

function order(at, number) {
  const lines = Array.from({ length: random.whole(1, 4) }, () => {
    const [product_id, name, category, price] = random.of(PRODUCTS);
    return { product_id, name, category, price, quantity: random.whole(1, 3) };
  });
  const season = 1 + (new Date(at).getMonth() >= 10 ? 0.35 : 0);
  const revenue = Number((lines.reduce((sum, line) => sum + line.price * line.quantity, 0) * season).toFixed(2));
  return { id: uuid(random), number, at, lines, revenue, refunded: random.chance(0.05) };
}

function plain(name) {
  return name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
