import type { Customer, Trait } from './customers';

/** How a person is called: by name, else by the best identifier, else not at all. */
export function customerName({ traits, identifiers }: Pick<Customer, 'traits' | 'identifiers'>): string | null {
  const first = text(traits.firstName) ?? text(traits.first_name);
  const last = text(traits.lastName) ?? text(traits.last_name);
  const full = [first, last].filter((part) => part !== null).join(' ');
  const known = ['email', 'userId', 'phone'].flatMap((type) => identifiers.filter((each) => each.type === type));
  return text(traits.name) ?? (full === '' ? (known[0]?.value ?? null) : full);
}

/** The end of a UUIDv7 differs between ids made at the same time; its beginning does not. */
export function shortId(id: string): string {
  return `…${id.slice(-8)}`;
}

function text(trait: Trait | undefined): string | null {
  return typeof trait?.value === 'string' && trait.value.trim() !== '' ? trait.value : null;
}
