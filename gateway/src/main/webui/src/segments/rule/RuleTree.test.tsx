// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { useReducer } from 'react';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FieldError } from '../../api/problem';
import { en } from '../../i18n/en';
import { emptyRule, type Rule } from './rule';
import { RuleTree } from './RuleTree';
import { editRule } from './ruleTree';

const shown = vi.fn<(rule: Rule) => void>();

function Editor({ rule, mistakes = [] }: { rule: Rule; mistakes?: FieldError[] }) {
  const [edited, edit] = useReducer(editRule, rule);
  shown(edited);
  return <RuleTree rule={edited} path={[]} mistakes={mistakes} purposes={[]} onEdit={edit} />;
}

const START: Rule = {
  type: 'all',
  rules: [
    { type: 'trait', name: 'country', op: 'equals', value: 'DE' },
    { type: 'event', name: 'Order Completed', aggregate: 'count', op: 'gte', value: 2, within: 'P90D' },
  ],
};

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: en } } });
});

afterEach(cleanup);

const node = (name: string) => within(screen.getByRole('group', { name }));

describe('the rule editor', () => {
  it('changes the field that was edited and nothing else', () => {
    render(<Editor rule={START} />);

    fireEvent.change(node('Trait').getByLabelText('Value'), { target: { value: 'AT' } });

    expect(shown).toHaveBeenLastCalledWith({
      ...START,
      rules: [{ type: 'trait', name: 'country', op: 'equals', value: 'AT' }, START.rules[1]],
    });
  });

  it('asks for two numbers where an operator needs them', () => {
    render(<Editor rule={START} />);

    fireEvent.change(node('Event').getByLabelText('Condition'), { target: { value: 'between' } });
    fireEvent.change(node('Event').getByLabelText('to'), { target: { value: '5' } });

    expect(shown.mock.lastCall?.[0]).toHaveProperty('rules.1.value', [2, 5]);
  });

  it('drops the window when all events count', () => {
    render(<Editor rule={START} />);

    fireEvent.change(node('Event').getByLabelText('Period'), { target: { value: 'ever' } });

    expect(shown.mock.lastCall?.[0]).not.toHaveProperty('rules.1.within');
  });

  it('shows a mistake at the field it is about', () => {
    render(<Editor rule={START} mistakes={[{ pointer: '/rules/1/value', detail: 'is missing; must be a number' }]} />);

    expect(node('Event').getByText('is still missing')).toBeDefined();
    expect(node('Trait').queryByText('is still missing')).toBeNull();
  });

  it('adds a condition to an event', () => {
    render(<Editor rule={START} />);

    fireEvent.click(node('Event').getByRole('button', { name: 'Narrow by a property' }));

    expect(shown.mock.lastCall?.[0]).toHaveProperty('rules.1.where', [{ property: '', op: 'equals' }]);
  });

  it('chooses a score and compares it with a number', () => {
    render(<Editor rule={{ type: 'all', rules: [emptyRule('score')] }} />);

    fireEvent.change(node('Score').getByLabelText('Score'), { target: { value: 'purchases12m.low' } });
    fireEvent.change(node('Score').getByLabelText('Condition'), { target: { value: 'between' } });
    fireEvent.change(node('Score').getByLabelText('to'), { target: { value: '5' } });

    expect(shown.mock.lastCall?.[0]).toEqual({
      type: 'all',
      rules: [{ type: 'score', name: 'purchases12m.low', op: 'between', value: [0.5, 5] }],
    });
  });
});
