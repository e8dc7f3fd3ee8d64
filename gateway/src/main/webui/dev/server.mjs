/**
 * Stands in for the gateway while the console is being worked on: serves dist/ under the content security policy of
 * production and answers the API from seeded data. Not part of the product.
 *
 *   npm run build && npm run mock            then http://127.0.0.1:8090
 *   npm run mock + STAMMKUNDE_BACKEND=http://127.0.0.1:8090 npm run dev
 *
 * The cookie "mock" changes the mood: role=compliance-officer, fail=/v1/segments, empty=1, signedOut=1, broken=1 (ledger
 * and audit log), unsigned=1 (checkpoint), joined by &.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Answer, problem } from './answers.mjs';
import { auditRoutes } from './audit.mjs';
import { breachRoutes } from './breaches.mjs';
import { consentRoutes } from './consents.mjs';
import { figureRoutes } from './figures.mjs';
import { effectivenessRoutes } from './effectiveness.mjs';
import { experimentRoutes } from './experiments.mjs';
import { importRoutes } from './imports.mjs';
import { journeyRoutes } from './journeys.mjs';
import { lifetimeRoutes } from './lifetimes.mjs';
import { metricsRoutes } from './metrics.mjs';
import { privacyRoutes } from './privacy.mjs';
import { profileRoutes } from './profiles.mjs';
import { qualityRoutes } from './quality.mjs';
import { registerRoutes } from './registers.mjs';
import { relationRoutes } from './relations.mjs';
import { segmentRoutes } from './segments.mjs';
import { serviceRoutes } from './service.mjs';
import { sourceRoutes } from './sources.mjs';
import { targetRoutes } from './targets.mjs';
import { valueRoutes } from './value.mjs';

const PORT = Number(process.env.PORT ?? 8090);
const DIST = join(import.meta.dirname, '..', 'dist');
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
};
const ROUTES = [
  ['GET', /^\/v1\/me$/, ({ mood }) => me(mood)],
  ...profileRoutes,
  ...effectivenessRoutes,
  ...experimentRoutes,
  ...journeyRoutes,
  ...relationRoutes,
  ...metricsRoutes,
  ...targetRoutes,
  ...serviceRoutes,
  ...qualityRoutes,
  ...valueRoutes,
  ...lifetimeRoutes,
  ...segmentRoutes,
  ...consentRoutes,
  ...privacyRoutes,
  ...auditRoutes,
  ...breachRoutes,
  ...registerRoutes,
  ...importRoutes,
  ...sourceRoutes,
  // Last, as any other word after /v1/metrics/ is the key of a figure.
  ...figureRoutes,
];

createServer((request, response) => {
  handle(request)
    .catch((failure) => {
      console.error(failure);
      return problem(500, 'internal', 'Internal error', null);
    })
    .then(({ status, body, type, headers = {} }) => {
      const content = body === null || Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
      response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY, ...headers }).end(content);
    });
}).listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}`));

async function handle(request) {
  const url = new URL(request.url, 'http://mock');
  const raw = await read(request);
  const mood = new URLSearchParams(/(?:^|; )mock=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
  if (!url.pathname.startsWith('/v1/')) {
    return file(url.pathname);
  }
  if (mood.get('signedOut')) {
    return problem(401, 'unauthenticated', 'Nobody is signed in', null);
  }
  if (mood.get('fail') && url.pathname.startsWith(mood.get('fail'))) {
    return problem(
      Number(mood.get('status') ?? 409),
      'conflict',
      'The store is busy',
      'The answer could not be put together in time.',
    );
  }
  if (mood.get('slow') && url.pathname.startsWith(mood.get('slow'))) {
    await new Promise(() => {});
  }
  return api(request, url, raw, mood);
}

function api(request, url, raw, mood) {
  for (const [method, pattern, answer] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (match && method === request.method) {
      const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
      const body = isJson && raw.length > 0 ? JSON.parse(raw.toString('utf8')) : {};
      const result = answer({ match, body, raw, mood, query: Object.fromEntries(url.searchParams) });
      const found = result instanceof Answer ? result : new Answer(200, result);
      return mood.get('empty') && request.method === 'GET' && found.body?.items
        ? new Answer(200, { items: [], nextCursor: null })
        : found;
    }
  }
  return problem(404, 'not-found', 'Not found', `${request.method} ${url.pathname}`);
}

function me(mood) {
  const roles = (mood.get('role') ?? 'administrator').split(',');
  return { name: 'Ada Verwalter', username: 'ada', roles };
}

async function file(path) {
  const wanted = normalize(path === '/' ? '/index.html' : path);
  try {
    return new Answer(200, await readFile(join(DIST, wanted)), TYPES[extname(wanted)] ?? 'application/octet-stream');
  } catch {
    return new Answer(200, await readFile(join(DIST, 'index.html')), TYPES['.html']);
  }
}

async function read(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}
