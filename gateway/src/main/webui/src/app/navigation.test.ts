import { describe, expect, it } from 'vitest';
import type { Role } from '../api/me';
import { may } from './access';
import { destinationOf, navigationFor } from './navigation';

const somebody = (...roles: string[]) => ({ name: 'Ada', username: 'ada', roles });

const namesFor = (...roles: string[]) =>
  navigationFor(somebody(...roles)).flatMap(({ destinations }) => destinations.map(({ name }) => name));

const FIGURES = ['start', 'board', 'catalogue', 'satisfaction', 'alerts'];
const PEOPLE = ['customers', 'segments'];
const DATA = ['imports', 'sources', 'quality', 'duplicates'];
const PRIVACY = ['desk', 'consents', 'purposes', 'notices', 'breaches', 'retention', 'register', 'report', 'audit'];
const ANALYSES = ['cohorts', 'rfm', 'clusters', 'value', 'experiments', 'journeys', 'relations', 'season'];

describe('navigationFor', () => {
  it.each<[Role, string[]]>([
    ['administrator', [...FIGURES, ...PEOPLE, ...ANALYSES, ...DATA, ...PRIVACY]],
    ['analyst', [...FIGURES, ...PEOPLE, ...ANALYSES, 'sources', 'quality']],
    ['marketer', [...FIGURES, ...PEOPLE, ...ANALYSES, 'sources', 'quality']],
    ['data-steward', ['start', ...PEOPLE, 'imports', 'sources', 'duplicates']],
    ['compliance-officer', ['start', ...PEOPLE, 'sources', ...PRIVACY]],
  ])('shows a %s what the role may use', (role, names) => {
    expect(namesFor(role)).toEqual(names);
  });

  it('leaves out groups that are empty', () => {
    expect(navigationFor(somebody('customer'))).toHaveLength(1);
  });

  it('adds up several roles', () => {
    expect(namesFor('data-steward', 'analyst')).toContain('cohorts');
    expect(namesFor('data-steward', 'analyst')).toContain('imports');
  });
});

describe('destinationOf', () => {
  it.each([
    ['/', 'start'],
    ['/privacy', 'desk'],
    ['/privacy/requests/7', 'desk'],
    ['/privacy/audit', 'audit'],
    ['/privacy/breaches/7', 'breaches'],
    ['/customers/7', 'customers'],
  ])('%s belongs to %s', (pathname, name) => {
    expect(destinationOf(navigationFor(somebody('administrator')), pathname)?.name).toBe(name);
  });

  it('leaves a page that is nowhere to nobody', () => {
    expect(destinationOf(navigationFor(somebody('administrator')), '/privacyx')).toBeNull();
  });
});

describe('may', () => {
  it('shows scores to a compliance officer, but no figures', () => {
    expect(may(somebody('compliance-officer'), 'seeScores')).toBe(true);
    expect(may(somebody('compliance-officer'), 'seeFigures')).toBe(false);
  });

  it('lets officers keep the register of breaches and administrators read it', () => {
    expect(may(somebody('compliance-officer'), 'keepBreaches')).toBe(true);
    expect(may(somebody('administrator'), 'keepBreaches')).toBe(false);
    expect(may(somebody('administrator'), 'keepPrivacy')).toBe(true);
  });

  it('allows nothing to nobody', () => {
    expect(may(somebody(), 'seeCustomers')).toBe(false);
  });
});
