import type { Scalar, TestValue, ValueTest } from './rule';

/** How a value of an operator is entered. */
export type ValueShape = 'none' | 'scalar' | 'text' | 'list' | 'number' | 'range';

export function shapeOf(op: string): ValueShape {
  switch (op) {
    case 'exists':
    case 'missing':
      return 'none';
    case 'in':
    case 'notIn':
      return 'list';
    case 'startsWith':
    case 'endsWith':
      return 'text';
    case 'between':
      return 'range';
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return 'number';
    default:
      return 'scalar';
  }
}

/** Another operator on the same value, which is kept as far as the operator can use it. */
export function withOp<T extends { op: string; value?: TestValue }>(test: T, op: T['op'], shape = shapeOf(op)): T {
  const { value, ...rest } = test;
  const fitting = fit(value, shape);
  return { ...rest, op, ...(fitting !== undefined && { value: fitting }) } as T;
}

export function withValue<T extends { value?: TestValue }>(test: T, value: TestValue | undefined): T {
  const { value: _, ...rest } = test;
  return { ...rest, ...(value !== undefined && { value }) } as T;
}

/** Text that a person typed, as the value it most likely means: traits hold numbers and truth values too. */
export function readScalar(text: string): Scalar {
  const trimmed = text.trim();
  if (trimmed === 'true' || trimmed === 'false') {
    return trimmed === 'true';
  }
  // Postcodes and customer numbers begin with zeros and are no numbers.
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/.test(trimmed) ? Number(trimmed) : text;
}

export function scalarText(value: ValueTest['value']): string {
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

/** Entries of a list are separated by commas or lines. */
export function readList(text: string): Scalar[] {
  return text
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(readScalar);
}

function fit(value: TestValue | undefined, shape: ValueShape): TestValue | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  switch (shape) {
    case 'none':
      return undefined;
    case 'list':
      return value === undefined ? undefined : Array.isArray(value) ? value : [value];
    case 'text':
      return first === undefined ? undefined : String(first);
    case 'number':
      return typeof first === 'number' ? first : undefined;
    case 'range':
      return Array.isArray(value) && value.length === 2
        ? value
        : typeof first === 'number'
          ? [first, first]
          : undefined;
    case 'scalar':
      return first;
  }
}
