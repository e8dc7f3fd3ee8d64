// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { en } from '../i18n/en';
import { LengthField } from './LengthField';

const changed = vi.fn<(period: string) => void>();

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: en } } });
});

afterEach(cleanup);

const begin = (period: string) =>
  render(<LengthField label="Kept for" period={period} mistake={null} onChange={changed} />);
const number = () => screen.getByLabelText<HTMLInputElement>(/^Kept for(?!,)/);
const unit = () => screen.getByLabelText<HTMLSelectElement>('Kept for, unit');

describe('the field for a length of time', () => {
  it('shows a number and its unit', () => {
    begin('P26M');

    expect([number().value, unit().value]).toEqual(['26', 'month']);
  });

  it('says a period of the number and unit that were chosen', () => {
    begin('P26M');

    fireEvent.change(number(), { target: { value: '8' } });
    fireEvent.change(unit(), { target: { value: 'year' } });

    expect(changed).toHaveBeenLastCalledWith('P8Y');
  });

  it('keeps the unit while there is no number, and says nothing then', () => {
    begin('P8Y');

    fireEvent.change(number(), { target: { value: '' } });

    expect(changed).toHaveBeenLastCalledWith('');
    expect(unit().value).toBe('year');
  });

  it('leaves a period of several units as it is written', () => {
    begin('P1Y6M');

    expect(number().value).toBe('P1Y6M');
    expect(screen.queryByLabelText('Kept for, unit')).toBeNull();
  });
});
