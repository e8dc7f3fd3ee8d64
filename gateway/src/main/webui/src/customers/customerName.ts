import type { Customer, Trait } from './customers';

/** How a person is called: by name, else by the best identifier, else not at all. */
export function customerName({ traits, identifiers }: Pick<Customer, 'traits' | 'identifiers'>): string | null {
  const parts = [text(traits.firstName), text(traits.lastName)].filter((part) => part !== null);
  if (parts.length > 0) {
    return parts.join(' ');
  }
  return (
    text(traits.name) ??
    text(traits.email) ??
    ['email', 'userId', 'phone'].flatMap((type) => identifiers.filter((each) => each.type === type))[0]?.value ??
    null
  );
}

/** The end of a UUIDv7 differs between ids made at the same time; its beginning does not. */
export function shortId(id: string): string {
  return `…${id.slice(-8)}`;
}

function text(trait: Trait | undefined): string | null {
  return typeof trait?.value === 'string' && trait.value.trim() !== '' ? trait.value : null;
}
