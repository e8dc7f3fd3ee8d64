import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

const COLOURS = { A: 'green', B: 'yellow', C: 'orange' } as const;

/** How far the data behind a figure can be relied on. */
export function GradeLabel({ grade }: { grade: keyof typeof COLOURS | null }) {
  const { t } = useTranslation();
  return (
    <Label isCompact variant="outline" color={grade ? COLOURS[grade] : 'grey'}>
      {grade ? t('figure.grade', { grade }) : t('figure.noGrade')}
    </Label>
  );
}
