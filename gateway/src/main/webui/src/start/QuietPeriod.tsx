import { Button, Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ordersEverQuery } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import { type Period, plusDays } from '../period/period';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';

interface QuietPeriodProps {
  currency: string | null;
  onChoose: (period: Period) => void;
}

/** Nothing was sold in the chosen period: offers the last months in which something was. */
export function QuietPeriod({ currency, onChoose }: QuietPeriodProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const ever = useQuery(ordersEverQuery(currency));
  if (ever.isPending) {
    return <BlockSkeleton height="12rem" />;
  }
  const span = ever.data ?? null;
  return (
    <Card>
      <CardBody>
        <NothingYet
          title={t('start.quiet.title')}
          action={
            span && (
              <Button onClick={() => onChoose(span)}>
                {t('start.quiet.action', {
                  from: formats.month(span.from),
                  until: formats.month(plusDays(span.to, -1)),
                })}
              </Button>
            )
          }
        >
          {span ? t('start.quiet.elsewhere') : t('start.quiet.nothing')}
        </NothingYet>
      </CardBody>
    </Card>
  );
}
