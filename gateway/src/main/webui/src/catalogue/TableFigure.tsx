import { Card, CardBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureDefinition } from '../figures/figures';
import { NothingYet } from '../states/NothingYet';
import { pageOf } from './catalogue';

/** A figure that is a table: where it is shown, or how it is asked for. */
export function TableFigure({ definition: { path } }: { definition: FigureDefinition }) {
  const { t } = useTranslation();
  const page = pageOf(path);
  return (
    <Card>
      <CardBody>
        <NothingYet title={t('figure.table.title')} action={page && <Link to={page}>{t('figure.table.open')}</Link>}>
          {page ? t('figure.table.body') : t('figure.table.api', { path })}
        </NothingYet>
      </CardBody>
    </Card>
  );
}
