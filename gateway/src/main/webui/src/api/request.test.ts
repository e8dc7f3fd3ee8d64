// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestRefused, Unreachable } from './problem';
import { worthAnotherTry } from './queryClient';
import { address, get, post, remove } from './request';
import { signIn } from './session';

vi.mock('./session', async (original) => ({ ...(await original<object>()), signIn: vi.fn() }));

const answers = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => vi.stubGlobal('fetch', answers));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('a request', () => {
  it('carries the session and says that a script asks', async () => {
    answers.mockResolvedValue(new Response('{"items":[]}'));

    await get('/v1/segments', { limit: 5, cursor: null });

    expect(answers).toHaveBeenCalledWith(
      '/v1/segments?limit=5',
      expect.objectContaining({
        method: 'GET',
        credentials: 'same-origin',
        headers: expect.objectContaining({ 'X-Requested-With': 'JavaScript' }) as unknown,
      }),
    );
  });

  it('carries no token', async () => {
    answers.mockResolvedValue(new Response('{}'));

    await post('/v1/profiles/search', { query: 'ada' });

    expect(Object.keys(answers.mock.calls[0]?.[1].headers ?? {})).not.toContain('Authorization');
  });

  it('accepts an answer without a body', async () => {
    answers.mockResolvedValue(new Response(null, { status: 204 }));

    await expect(remove('/v1/segments/vip')).resolves.toBeUndefined();
  });

  it('fails with the problem of the service', async () => {
    answers.mockResolvedValue(new Response('{"title":"There is no such segment"}', { status: 404 }));

    await expect(get('/v1/segments/vip')).rejects.toThrow('There is no such segment');
    expect(signIn).not.toHaveBeenCalled();
  });

  it.each([401, 499])('goes to sign in on %i', async (status) => {
    answers.mockResolvedValue({ status, ok: false, text: () => Promise.resolve('') } as Response);

    await expect(get('/v1/me')).rejects.toBeInstanceOf(RequestRefused);
    expect(signIn).toHaveBeenCalledOnce();
  });

  it('tells a network that is down from a refusal', async () => {
    answers.mockRejectedValue(new TypeError('Failed to fetch'));

    await expect(get('/v1/me')).rejects.toBeInstanceOf(Unreachable);
  });
});

describe('address', () => {
  it('leaves out what has no value and escapes the rest', () => {
    expect(address('/v1/x', { a: '', b: undefined, c: null, d: 'ä&b', e: 0 })).toBe('/v1/x?d=%C3%A4%26b&e=0');
  });
});

describe('worthAnotherTry', () => {
  const refused = (status: number) =>
    new RequestRefused({ type: '', title: '', status, detail: null, instance: null, traceId: null, errors: [] });

  it('holds twice for what may pass', () => {
    expect(worthAnotherTry(1, refused(503))).toBe(true);
    expect(worthAnotherTry(1, new Unreachable(null))).toBe(true);
    expect(worthAnotherTry(2, refused(503))).toBe(false);
  });

  it('never holds for a mistake of the caller', () => {
    expect(worthAnotherTry(0, refused(404))).toBe(false);
  });
});
