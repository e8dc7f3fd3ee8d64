import { readNumber } from '../format/readNumber';
import type { FigureUnit } from '../figures/figures';
import type { Language } from '../i18n/language';
import type { Grain } from '../period/period';
import type { Target, TargetDirection, TargetDraft, TargetKind } from './targets';

/** A target as it is being typed. */
export interface TargetForm {
  kind: TargetKind;
  direction: TargetDirection;
  /** Shares in percent. */
  value: string;
  grain: Grain;
  currency: string | null;
  segment: string | null;
  note: string;
}

const PERCENT = 100;

/** More digits would only show how computers count. */
const DIGITS = 12;

export function formOf(target: Target | null, unit: FigureUnit, language: Language): TargetForm {
  const value = target?.value ?? null;
  return {
    kind: target?.kind ?? 'target',
    direction: target?.direction ?? 'at-least',
    value: value === null ? '' : typed(unit === 'ratio' ? value * PERCENT : value, language),
    grain: target?.grain ?? 'month',
    currency: target?.currency ?? null,
    segment: target?.segment ?? null,
    note: target?.note ?? '',
  };
}

function typed(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return language === 'de' ? text.replace('.', ',') : text;
}

/** What is sent; null as long as the value is no number. A watched change has neither direction nor value. */
export function draftOf(form: TargetForm, figure: string, unit: FigureUnit, language: Language): TargetDraft | null {
  const { kind, direction, grain, segment } = form;
  const shared = {
    figure,
    kind,
    grain,
    segment,
    currency: unit === 'money' ? form.currency : null,
    note: form.note.trim() === '' ? null : form.note.trim(),
  };
  if (kind === 'unexpected-change') {
    return { ...shared, direction: null, value: null };
  }
  const value = readNumber(form.value, language);
  return value === null
    ? null
    : { ...shared, direction, value: unit === 'ratio' ? Number((value / PERCENT).toPrecision(DIGITS)) : value };
}
