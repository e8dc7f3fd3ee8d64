// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FieldError } from '../api/problem';
import { en } from '../i18n/en';
import { PurposeDialog } from './PurposeDialog';

const closed = vi.fn();
const asked = vi.fn<typeof fetch>();

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: en } } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

function open(status: number, body: unknown) {
  asked.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
  vi.stubGlobal('fetch', asked);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PurposeDialog onClose={closed} />
    </QueryClientProvider>,
  );
}

const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Publish' }));
const refusal = (status: number, slug: string, errors: FieldError[]) => ({
  type: `urn:stammkunde:problem:${slug}`,
  title: 'Refused',
  status,
  errors,
});
const hintOf = (label: RegExp) => {
  const id = screen.getByLabelText(label).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent;
};

describe('a new purpose', () => {
  it('is published with its key and what the form says', async () => {
    open(201, { key: 'surveys', version: 1 });

    write(/^Key/, ' surveys ');
    write(/^Name in German/, 'Umfragen');
    write(/^Name in English/, 'Surveys');
    submit();

    await waitFor(() => expect(closed).toHaveBeenCalled());
    const [url, request] = asked.mock.lastCall ?? [];
    expect([url, request?.method]).toEqual(['/v1/purposes', 'POST']);
    expect(JSON.parse(request?.body as string)).toMatchObject({
      key: 'surveys',
      legalBasis: 'ART6_1_A',
      name: { de: 'Umfragen', en: 'Surveys' },
      channels: ['NONE'],
    });
  });

  it('shows what the service says of it at the field', async () => {
    const missing = { pointer: '/retention', detail: 'must not be null' };
    open(400, refusal(400, 'invalid-request', [{ pointer: '/name/de', detail: 'must not be blank' }, missing]));

    submit();

    await waitFor(() => expect(hintOf(/^Name in German/)).toContain('must not be blank'));
    expect(hintOf(/^Kept for(?!,)/)).toContain('must not be null');
    expect(closed).not.toHaveBeenCalled();
  });

  it('shows at the key that it is taken', async () => {
    open(409, refusal(409, 'purpose-exists', [{ pointer: '/key', detail: 'must be one that no purpose has' }]));

    write(/^Key/, 'analytics');
    submit();

    await waitFor(() => expect(hintOf(/^Key/)).toContain('must be one that no purpose has'));
  });

  it('can be seen as people will see it before it is published', () => {
    open(500, {});

    write(/^Name in English/, 'Surveys');

    const preview = within(screen.getByRole('region', { name: 'How people see it' }));
    expect(preview.getByLabelText('Surveys')).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
  });
});
