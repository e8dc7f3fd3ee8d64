import { Answer, notFound, problem } from './answers.mjs';
import { people } from './people.mjs';
import { parts, planOf, received, requests, step } from './rights.mjs';

const ME = 'ada';
const PATH = /^\/v1\/privacy\/requests\/([^/]+)$/;
const below = (name) => new RegExp(`^/v1/privacy/requests/([^/]+)/${name}$`);
const found = (id) => requests.find((each) => each.id === id);
const at = (pointer, detail) =>
  problem(400, 'invalid-request', 'The request is not valid', `${pointer} ${detail}`, [{ pointer, detail }]);
const notNow = (request, what) =>
  problem(
    409,
    'not-in-this-state',
    'The request is in another state',
    `A request in state ${request.state} cannot be ${what}.`,
  );

export const privacyRoutes = [
  ['GET', /^\/v1\/privacy\/requests$/, ({ query }) => list(query)],
  ['POST', /^\/v1\/privacy\/requests$/, ({ body }) => receive(body)],
  ['GET', PATH, ({ match }) => found(match[1]) ?? notFound('unknown-request', 'There is no request with this id.')],
  [
    'POST',
    below('identity'),
    said('established', (request, text) => move(request, 'TRIAGE', 'identity-established', text)),
  ],
  [
    'POST',
    below('doubt'),
    said('doubted', (request, text) => move(request, 'IDENTITY_PENDING', 'identity-doubted', text)),
  ],
  ['POST', below('extension'), said('extended', (request, text) => extend(request, text))],
  ['POST', below('duplicate'), ({ match, body }) => duplicate(found(match[1]), body.of)],
  ['POST', below('refusal'), ({ match, body }) => refuse(found(match[1]), body)],
  ['POST', below('withdrawal'), ({ match }) => move(found(match[1]), 'WITHDRAWN', 'withdrawn', '')],
  ['PUT', below('corrections'), ({ match, body }) => correct(found(match[1]), body)],
  ['POST', below('plan'), ({ match }) => plan(found(match[1]))],
  ['POST', below('approval'), ({ match, body }) => approve(found(match[1]), body.digest)],
  ['POST', below('resumption'), ({ match }) => resume(found(match[1]))],
  ['POST', below('lifting'), ({ match }) => lift(found(match[1]))],
  ['GET', below('certificate'), () => new Answer(200, 'eyJhbGciOiJFZERTQSJ9.e30.c2lnbmF0dXJl', 'application/jose')],
  [
    'GET',
    below('archive'),
    () => new Answer(200, Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'application/zip'),
  ],
];

function list({ state, type, limit = 50, before }) {
  const fitting = requests.filter((each) => (!state || each.state === state) && (!type || each.type === type));
  const from = before ? fitting.findIndex((each) => each.id === before) + 1 : 0;
  return { items: fitting.slice(from, from + Number(limit)), nextCursor: null };
}

function receive({ type, channel, receivedAt, profileId = null, identities = [], corrections = null }) {
  if (profileId === null && identities.length === 0) {
    return at('/identities', 'must name the person, or profileId must');
  }
  if (receivedAt && receivedAt > new Date().toISOString()) {
    return at('/receivedAt', 'must not lie in the future');
  }
  const known = people.find((each) => identities.some(({ value }) => value === each.email || value === each.number));
  const request = received(
    type,
    channel,
    Date.parse(receivedAt ?? new Date()),
    ME,
    identities,
    profileId ?? known?.id ?? null,
  );
  if (corrections) {
    request.corrections = { statedAt: request.receivedAt, fields: corrections, elsewhere: null };
  }
  requests.unshift(request);
  return new Answer(201, request);
}

function correct(request, { fields = [], elsewhere = null }) {
  if (fields.length === 0 && elsewhere === null) {
    return at('/fields', 'must name a field, or elsewhere must say where it was corrected');
  }
  const leading = fields.find(({ field }) => ['email', 'phone', 'userId', 'anonymousId'].includes(field));
  if (leading) {
    return problem(422, 'identifier-not-corrected', 'The field leads to people', `${leading.field} leads to people.`);
  }
  request.corrections = { statedAt: new Date().toISOString(), fields, elsewhere };
  if (request.state === 'PLANNED') {
    Object.assign(request, { state: 'TRIAGE', plan: null });
  }
  request.history.push(
    step(Date.now(), ME, 'corrections-stated', fields.map(({ field }) => field).join(', ') || 'elsewhere'),
  );
  return request;
}

function said(what, change) {
  return ({ match, body }) =>
    (body.text ?? '').length < 3
      ? at('/text', 'size must be between 3 and 4000')
      : (change(found(match[1]), body.text) ?? notNow(found(match[1]), what));
}

function move(request, state, action, detail) {
  request.state = state;
  request.history = [...request.history, step(Date.now(), ME, action, detail)];
  return request;
}

function extend(request, reasons) {
  if (request.extension) {
    return null;
  }
  request.extension = { at: new Date().toISOString(), by: ME, reasons };
  return move(request, request.state, 'extended', reasons);
}

function duplicate(request, of) {
  if (!/^[0-9a-f-]{36}$/.test(of)) {
    return at('/of', 'must be a UUID');
  }
  if (!found(of)) {
    return notFound('unknown-request', 'There is no request with this id.');
  }
  request.duplicateOf = of;
  return move(request, 'DUPLICATE', 'duplicate', `of ${of}`);
}

function refuse(request, { code, reasons, evidence }) {
  if (reasons.length < 10) {
    return at('/reasons', 'size must be between 10 and 4000');
  }
  if (evidence.length < 3) {
    return at('/evidence', 'size must be between 3 and 4000');
  }
  request.refusal = { code, reasons, evidence };
  return move(request, 'REFUSED', 'refused', code);
}

function plan(request) {
  const all = parts('DRY_RUN', Date.now(), request.type);
  request.plan = null;
  request.progress = {
    phase: 'PLANNING',
    approvedBy: null,
    approvedAt: null,
    open: all.map(({ participant }) => ({ participant, mode: 'DRY_RUN', attempt: 1, failure: null })),
    done: [],
  };
  setTimeout(() => {
    request.progress = null;
    request.plan = planOf(request.type, ME, Date.now());
    request.state = 'PLANNED';
    request.history = [...request.history, step(Date.now(), 'system', 'planned', request.plan.digest)];
  }, 8_000);
  return new Answer(202, move(request, 'TRIAGE', 'planning', `dry run in ${all.length} services`));
}

function approve(request, digest) {
  if (request.type === 'ERASURE' && request.plan.plannedBy === ME) {
    return problem(
      403,
      'four-eyes',
      'A second person has to approve',
      'An erasure is approved by a second person, not by the one who planned it.',
    );
  }
  if (request.plan.digest !== digest) {
    return problem(409, 'another-plan', 'The plan is another one', 'The digest is not that of the current plan.');
  }
  request.progress = {
    phase: request.type === 'ERASURE' ? 'ERASING_PROJECTIONS' : 'GATHERING',
    approvedBy: ME,
    approvedAt: new Date().toISOString(),
    open: request.plan.participants.map(({ participant }) => ({
      participant,
      mode: 'EXECUTE',
      attempt: 1,
      failure: null,
    })),
    done: [],
  };
  setTimeout(() => {
    const mode = request.type === 'ERASURE' ? 'VERIFY' : 'DRY_RUN';
    request.progress = {
      ...request.progress,
      phase: 'VERIFYING',
      open: [],
      done: parts(mode, Date.now(), request.type),
    };
    request.state = request.type === 'ERASURE' ? 'PARTIALLY_FULFILLED' : 'FULFILLED';
    request.identities = request.type === 'ERASURE' ? [] : request.identities;
    request.history = [...request.history, step(Date.now(), 'system', 'fulfilled', '')];
  }, 12_000);
  return new Answer(202, move(request, 'EXECUTING', 'approved', digest));
}

function lift(request) {
  request.progress = { ...request.progress, phase: 'LIFTING' };
  return new Answer(202, move(request, 'FULFILLED', 'lifting', ''));
}

function resume(request) {
  request.blocked = null;
  request.progress.open = request.progress.open.map((each) => ({ ...each, attempt: each.attempt + 1, failure: null }));
  return new Answer(202, move(request, 'EXECUTING', 'resumed', ''));
}
