import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { FigureUnit } from '../figures/figures';
import { useFigureText } from '../figures/useFigureText';
import { useFormats } from '../format/useFormats';
import { plusDays } from '../period/period';
import { TargetLabel } from './TargetLabel';
import type { Target } from './targets';
import { useTargetText } from './useTargetText';

interface TargetsTableProps {
  targets: Target[];
  unit: FigureUnit;
  mayEdit: boolean;
  onEdit: (target: Target) => void;
  onRemove: (target: Target) => void;
}

export function TargetsTable({ targets, unit, mayEdit, onEdit, onRemove }: TargetsTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const write = useFigureText();
  const say = useTargetText();
  return (
    <Table variant="compact" aria-label={t('targets.title')}>
      <Thead>
        <Tr>
          <Th>{t('targets.kind')}</Th>
          <Th>{t('targets.rule')}</Th>
          <Th>{t('targets.now')}</Th>
          <Th>{t('targets.state')}</Th>
          <Th>{t('targets.note')}</Th>
          {mayEdit && <Th screenReaderText={t('targets.actions')} />}
        </Tr>
      </Thead>
      <Tbody>
        {targets.map((target) => {
          const { current, currency } = target;
          return (
            <Tr key={target.id}>
              <Td dataLabel={t('targets.kind')}>{t(`targets.kinds.${target.kind}`)}</Td>
              <Td dataLabel={t('targets.rule')}>
                {say(target, unit)}
                {target.segment && ` (${target.segment})`}
              </Td>
              <Td dataLabel={t('targets.now')}>
                {current ? (
                  <>
                    {write({ unit, ...(currency && { currency }) }, current.value)}{' '}
                    <span className="faint">
                      {t('start.span', {
                        from: formats.day(current.from),
                        until: formats.day(plusDays(current.to, -1)),
                      })}
                    </span>
                  </>
                ) : (
                  '–'
                )}
              </Td>
              <Td dataLabel={t('targets.state')}>
                <TargetLabel met={current?.met ?? null} />
              </Td>
              <Td dataLabel={t('targets.note')}>{target.note ?? '–'}</Td>
              {mayEdit && (
                <Td isActionCell>
                  <div className="page-tools">
                    <Button variant="link" isInline onClick={() => onEdit(target)}>
                      {t('targets.edit')}
                    </Button>
                    <Button variant="link" isInline isDanger onClick={() => onRemove(target)}>
                      {t('remove')}
                    </Button>
                  </div>
                </Td>
              )}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
}
