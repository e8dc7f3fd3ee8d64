import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import type { Part, Progress } from './requests';
import { totalsOf } from './rows';

/** How far the services are: whom is waited for, and what the others have reported. */
export function ProgressCard({ progress, isRunning }: { progress: Progress; isRunning: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const isDryRun = progress.phase === 'PLANNING';
  return (
    <TitledCard
      title={t(isDryRun ? 'privacyPlan.dryRun' : 'privacyPlan.progress')}
      description={
        progress.approvedBy && progress.approvedAt
          ? t('privacyPlan.progressText', { by: progress.approvedBy, at: formats.dayTime(progress.approvedAt) })
          : t('privacyPlan.dryRunText')
      }
      actions={
        <span aria-live="polite">
          {isRunning && (
            <Label isCompact color="teal">
              {t(`privacyPlan.phases.${progress.phase}`)}
            </Label>
          )}
        </span>
      }
    >
      <Table variant="compact">
        <Caption>{t('privacyPlan.progressTable')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('privacyPlan.participant')}</Th>
            <Th>{t('privacyPlan.mode')}</Th>
            <Th>{t('privacyPlan.state')}</Th>
            <Th className="numeric">{t('privacyPlan.attempt')}</Th>
            <Th>{t('privacyPlan.detail')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {progress.open.map((errand) => (
            <Tr key={`open ${errand.participant} ${errand.mode}`}>
              <Td dataLabel={t('privacyPlan.participant')}>{errand.participant}</Td>
              <Td dataLabel={t('privacyPlan.mode')}>{t(`privacyPlan.modes.${errand.mode}`)}</Td>
              <Td dataLabel={t('privacyPlan.state')}>
                <Label
                  isCompact
                  color={errand.failure === null ? 'blue' : 'red'}
                  icon={errand.failure === null ? <HourglassHalfIcon /> : <ExclamationTriangleIcon />}
                >
                  {t('privacyPlan.open')}
                </Label>
              </Td>
              <Td dataLabel={t('privacyPlan.attempt')} className="numeric">
                {formats.count(errand.attempt)}
              </Td>
              <Td dataLabel={t('privacyPlan.detail')}>{errand.failure ?? '–'}</Td>
            </Tr>
          ))}
          {progress.done.map((part) => (
            <DoneRow key={`done ${part.participant} ${part.mode} ${part.at}`} part={part} />
          ))}
        </Tbody>
      </Table>
    </TitledCard>
  );
}

function DoneRow({ part }: { part: Part }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const totals = totalsOf(part.rows);
  return (
    <Tr>
      <Td dataLabel={t('privacyPlan.participant')}>{part.participant}</Td>
      <Td dataLabel={t('privacyPlan.mode')}>{t(`privacyPlan.modes.${part.mode}`)}</Td>
      <Td dataLabel={t('privacyPlan.state')}>
        <Label isCompact color="green" icon={<CheckCircleIcon />}>
          {t('privacyPlan.done', { at: formats.time(part.at) })}
        </Label>
      </Td>
      <Td dataLabel={t('privacyPlan.attempt')} className="numeric">
        –
      </Td>
      <Td dataLabel={t('privacyPlan.detail')}>
        {part.mode === 'RECTIFY'
          ? t('privacyPlan.corrected', { corrected: formats.count(totals.corrected) })
          : t('privacyPlan.rows', {
              found: formats.count(totals.found),
              erased: formats.count(totals.erased + totals.anonymised),
              kept: formats.count(totals.retained + totals.restricted),
            })}
      </Td>
    </Tr>
  );
}
