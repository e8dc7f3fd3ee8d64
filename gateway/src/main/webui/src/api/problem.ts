/** Problem details as of RFC 9457, as every service of Stammkunde answers them. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string | null;
  instance: string | null;
  traceId: string | null;
  errors: FieldError[];
}

/** One mistake: a JSON Pointer into the body (or a parameter's name) and what would be right. */
export interface FieldError {
  pointer: string;
  detail: string;
}

const PREFIX = 'urn:stammkunde:problem:';

/** An answer other than 2xx. */
export class RequestRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'RequestRefused';
  }

  /** The type without its prefix: what code compares with. */
  get slug(): string {
    return this.problem.type.startsWith(PREFIX) ? this.problem.type.slice(PREFIX.length) : this.problem.type;
  }

  get status(): number {
    return this.problem.status;
  }

  /** Whether the same request may succeed later without anybody changing it. */
  get mayPass(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

/** No answer at all: the network or the gateway is down. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** Reads a problem out of whatever came back; proxies in between answer HTML, or nothing. */
export function readProblem(status: number, body: string): Problem {
  const parsed = parseObject(body);
  return {
    type: text(parsed.type) ?? 'about:blank',
    title: text(parsed.title) ?? `HTTP ${status}`,
    status,
    detail: text(parsed.detail),
    instance: text(parsed.instance),
    traceId: text(parsed.traceId),
    errors: Array.isArray(parsed.errors) ? parsed.errors.filter(isFieldError) : [],
  };
}

export function isRefused(error: unknown, status?: number): error is RequestRefused {
  return error instanceof RequestRefused && (status === undefined || error.status === status);
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isFieldError(value: unknown): value is FieldError {
  const candidate = value as Partial<FieldError> | null;
  return typeof candidate?.pointer === 'string' && typeof candidate.detail === 'string';
}
