import { useTranslation } from 'react-i18next';
import { refusedAt } from '../states/fieldMistake';
import { type CorrectionDraft, halfFilled } from './corrections';

/** Refuses corrections of which a half is missing: a row that somebody began must not be left out without a word. */
export function useWholeRows(pointer: string): (drafts: CorrectionDraft[]) => void {
  const { t } = useTranslation();
  return (drafts) => {
    const row = halfFilled(drafts);
    if (row !== null) {
      throw refusedAt(pointer, t('corrections.half', { number: row }));
    }
  };
}
