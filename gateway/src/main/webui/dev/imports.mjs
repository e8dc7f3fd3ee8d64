import { Answer, notFound } from './answers.mjs';
import { randomness, uuid } from './seed.mjs';

const random = randomness(7);
const jobs = new Map();
const presets = new Map([
  [
    'online-retail',
    {
      name: 'online-retail',
      mapping: {
        invoice: 'InvoiceNo',
        customer: 'CustomerID',
        date: 'InvoiceDate',
        quantity: 'Quantity',
        price: 'UnitPrice',
        product: 'StockCode',
        name: 'Description',
        country: 'Country',
      },
      zone: 'Europe/London',
      currency: 'GBP',
      shipped: true,
    },
  ],
]);
const empty = {
  bytesRead: 0,
  totalBytes: 0,
  linesRead: 0,
  linesAccepted: 0,
  linesRefunded: 0,
  linesRejected: 0,
  rejectedByReason: {},
  ordersFound: 0,
  refundsFound: 0,
  ordersSent: 0,
  refundsSent: 0,
};
const full = {
  bytesRead: 7_900_000,
  totalBytes: 7_900_000,
  linesRead: 541_909,
  linesAccepted: 397_884,
  linesRefunded: 8_905,
  linesRejected: 135_120,
  rejectedByReason: { NO_CUSTOMER: 135_080, ZERO_PRICE: 40 },
  ordersFound: 18_532,
  refundsFound: 3_654,
  ordersSent: 18_532,
  refundsSent: 3_654,
};

add({ fileName: 'online_retail_2010_2011.csv.gz', sourceName: 'Archiv 2010/11' }, 'COMPLETED', full);
add({ fileName: 'bestellungen-oktober.csv', sourceName: 'Warenwirtschaft' }, 'RUNNING', {
  ...full,
  bytesRead: 4_200_000,
  ordersSent: 0,
  ordersFound: 0,
  refundsFound: 0,
  refundsSent: 0,
  linesRead: 288_000,
});
add(
  { fileName: 'kasse-filiale.csv', sourceName: 'Filiale Hamburg' },
  'FAILED',
  { ...empty, totalBytes: 90_000 },
  'The file has no column Datum; its columns are Bon, Kunde, Betrag.',
);
add({ fileName: 'nachtrag.csv', sourceName: 'Warenwirtschaft' }, 'AWAITING_FILE', empty);

export const importRoutes = [
  ['GET', /^\/v1\/imports$/, () => ({ items: [...jobs.values()], nextCursor: null })],
  ['POST', /^\/v1\/imports$/, ({ body }) => new Answer(201, add(body, 'AWAITING_FILE', empty))],
  ['POST', /^\/v1\/imports\/preview$/, ({ raw }) => preview(raw.toString('utf8'))],
  ['GET', /^\/v1\/imports\/presets$/, () => ({ items: [...presets.values()], nextCursor: null })],
  [
    'PUT',
    /^\/v1\/imports\/presets\/([^/]+)$/,
    ({ match, body }) => {
      const name = decodeURIComponent(match[1]);
      presets.set(name, { name, ...body, shipped: false });
      return presets.get(name);
    },
  ],
  [
    'PUT',
    /^\/v1\/imports\/([^/]+)\/file$/,
    ({ match, raw }) => {
      Object.assign(jobs.get(match[1]), { state: 'RUNNING', progress: { ...empty, totalBytes: raw.length } });
      return new Answer(202, null);
    },
  ],
  [
    'GET',
    /^\/v1\/imports\/([^/]+)$/,
    ({ match }) => advance(match[1]) ?? notFound('unknown-import', 'List the imports with GET /v1/imports.'),
  ],
  ['GET', /^\/v1\/imports\/([^/]+)\/rejects$/, () => new Answer(200, 'line,reason\n12,NO_CUSTOMER\n', 'text/csv')],
];

function add({ fileName, sourceName }, state, progress, failure = null) {
  const job = {
    id: uuid(random),
    fileName,
    sourceName,
    state,
    progress,
    failure,
    createdAt: new Date().toISOString(),
    endedAt: null,
  };
  jobs.set(job.id, job);
  return job;
}

/** Each look at a running import brings it a step further. */
function advance(id) {
  const job = jobs.get(id);
  if (job?.state === 'RUNNING') {
    const { progress } = job;
    const bytesRead = Math.min(progress.totalBytes, progress.bytesRead + Math.ceil(progress.totalBytes / 8));
    job.progress = {
      ...progress,
      bytesRead,
      linesRead: Math.floor(bytesRead / 45),
      linesAccepted: Math.floor(bytesRead / 50),
    };
    job.state = bytesRead === progress.totalBytes ? 'COMPLETED' : 'RUNNING';
  }
  return job;
}

function preview(text) {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const delimiter = lines[0]?.includes(';') ? ';' : ',';
  const [columns = [], ...rows] = lines.slice(0, 21).map((line) => line.split(delimiter));
  const suggestion = {
    Kunde: 'customer',
    Datum: 'date',
    Menge: 'quantity',
    Einzelpreis: 'price',
    Bestellnummer: 'invoice',
    Artikel: 'name',
    'E-Mail': 'email',
  };
  const suggestedMapping = Object.fromEntries(
    columns.filter((name) => suggestion[name]).map((name) => [suggestion[name], name]),
  );
  return { delimiter, charset: 'UTF-8', header: true, columns, rows, suggestedMapping };
}
