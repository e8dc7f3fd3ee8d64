/** An answer other than 200. */
export class Answer {
  constructor(status, body, type = 'application/json') {
    this.status = status;
    this.body = body;
    this.type = type;
  }
}

export function problem(status, slug, title, detail, errors = []) {
  return new Answer(
    status,
    {
      type: `urn:stammkunde:problem:${slug}`,
      title,
      status,
      detail,
      instance: null,
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      errors,
    },
    'application/problem+json',
  );
}

export const notFound = (slug, detail) => problem(404, slug, 'Not found', detail);

/** A part of a list; the cursor is the position of the next part. */
export function page(items, { limit = 50, cursor }) {
  const from = Number(cursor ?? 0);
  const to = from + Number(limit);
  return { items: items.slice(from, to), nextCursor: to < items.length ? String(to) : null };
}
