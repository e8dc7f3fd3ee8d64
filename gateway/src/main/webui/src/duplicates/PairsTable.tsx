import { Button, Label, LabelGroup } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { CompareDialog } from './CompareDialog';
import type { DuplicatePair } from './duplicates';
import { useFeatureName } from './useFeatureName';

/** Each name is fetched by itself, so that only so many are shown at once. */
const STEP = 25;
const MOST_LABELS = 8;

export function PairsTable({ pairs, label }: { pairs: DuplicatePair[]; label: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const featureName = useFeatureName();
  const [shown, setShown] = useState(STEP);
  const [looked, setLooked] = useState<DuplicatePair | null>(null);
  return (
    <>
      <Table variant="compact" aria-label={label}>
        <Thead>
          <Tr>
            <Th className="numeric" modifier="fitContent">
              {t('duplicates.probability')}
            </Th>
            <Th>{t('duplicates.first')}</Th>
            <Th>{t('duplicates.second')}</Th>
            <Th>{t('duplicates.agreeing')}</Th>
            <Th screenReaderText={t('duplicates.compare')} />
          </Tr>
        </Thead>
        <Tbody>
          {pairs.slice(0, shown).map((pair) => (
            <Tr key={pair.first + pair.second}>
              <Td dataLabel={t('duplicates.probability')} className="numeric strong">
                {formats.percent(pair.probability, 2)}
              </Td>
              <Td dataLabel={t('duplicates.first')}>
                <CustomerLink id={pair.first} />
              </Td>
              <Td dataLabel={t('duplicates.second')}>
                <CustomerLink id={pair.second} />
              </Td>
              <Td dataLabel={t('duplicates.agreeing')}>
                <LabelGroup aria-label={t('duplicates.agreeing')} numLabels={MOST_LABELS}>
                  {pair.agreeing.map((feature) => (
                    <Label key={feature} isCompact>
                      {featureName(feature)}
                    </Label>
                  ))}
                </LabelGroup>
              </Td>
              <Td isActionCell>
                <Button variant="secondary" size="sm" onClick={() => setLooked(pair)}>
                  {t('duplicates.compare')}
                </Button>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {shown < pairs.length && (
        <div className="load-more">
          <Button variant="secondary" onClick={() => setShown(shown + STEP)}>
            {t('more')}
          </Button>
        </div>
      )}
      {looked && <CompareDialog pair={looked} onClose={() => setLooked(null)} />}
    </>
  );
}
