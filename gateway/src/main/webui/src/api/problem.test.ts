import { describe, expect, it } from 'vitest';
import { isRefused, readProblem, RequestRefused } from './problem';

const CONFLICT = {
  type: 'urn:stammkunde:problem:segment-exists',
  title: 'The key is taken',
  status: 409,
  detail: 'The key vip is taken',
  instance: '/v1/segments',
  traceId: '4bf92f35',
  errors: [{ pointer: '/key', detail: 'is taken' }],
};

describe('readProblem', () => {
  it('reads problem details whole', () => {
    expect(readProblem(409, JSON.stringify(CONFLICT))).toEqual(CONFLICT);
  });

  it('makes a problem of the page that a proxy answers with', () => {
    const problem = readProblem(502, '<html>Bad Gateway</html>');

    expect(problem).toMatchObject({ status: 502, title: 'HTTP 502', detail: null, traceId: null, errors: [] });
  });

  it('believes the status line, not the body', () => {
    expect(readProblem(403, JSON.stringify({ ...CONFLICT, status: 200 })).status).toBe(403);
  });

  it('leaves out mistakes that name no place', () => {
    const problem = readProblem(400, JSON.stringify({ errors: [{ detail: 'wrong' }, null, 'x', CONFLICT.errors[0]] }));

    expect(problem.errors).toEqual(CONFLICT.errors);
  });

  it.each(['', 'null', '[]', '"text"'])('survives the body %j', (body) => {
    expect(readProblem(500, body).title).toBe('HTTP 500');
  });
});

describe('RequestRefused', () => {
  it('is known by its slug', () => {
    expect(new RequestRefused(CONFLICT).slug).toBe('segment-exists');
  });

  it('says the detail, or the title where there is none', () => {
    expect(new RequestRefused(CONFLICT).message).toBe('The key vip is taken');
    expect(new RequestRefused({ ...CONFLICT, detail: null }).message).toBe('The key is taken');
  });

  it.each([
    [429, true],
    [503, true],
    [400, false],
    [403, false],
  ])('of status %i may pass by itself: %s', (status, mayPass) => {
    expect(new RequestRefused({ ...CONFLICT, status }).mayPass).toBe(mayPass);
  });

  it('is told apart by status', () => {
    const error = new RequestRefused(CONFLICT);

    expect(isRefused(error)).toBe(true);
    expect(isRefused(error, 409)).toBe(true);
    expect(isRefused(error, 404)).toBe(false);
    expect(isRefused(new Error('other'))).toBe(false);
  });
});
