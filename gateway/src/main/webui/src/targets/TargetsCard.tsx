import { Button, Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import type { FigureDefinition } from '../figures/figures';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { RemoveTarget } from './RemoveTarget';
import { TargetDialog } from './TargetDialog';
import { type Target, targetsQuery } from './targets';
import { TargetsTable } from './TargetsTable';

type Open = { edits: Target | null } | { removes: Target } | null;

/** What a figure should reach, must not cross, and whether somebody wants to hear of unexpected changes. */
export function TargetsCard({ definition }: { definition: FigureDefinition }) {
  const { t } = useTranslation();
  const mayEdit = useMay('editTargets');
  const targets = useQuery(targetsQuery);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const add = mayEdit && (
    <Button variant="secondary" size="sm" onClick={() => setOpen({ edits: null })}>
      {t('targets.add')}
    </Button>
  );
  return (
    <Card>
      <CardHeader {...(add && { actions: { actions: add, hasNoOffset: true } })}>
        <CardTitle component="h2">{t('targets.title')}</CardTitle>
        <div className="card-description">{t('targets.description')}</div>
      </CardHeader>
      <CardBody>
        <Answer query={targets} skeleton={<BlockSkeleton height="6rem" />}>
          {({ items }) => {
            const own = items.filter(({ figure }) => figure === definition.key);
            return own.length === 0 ? (
              <NothingYet headingLevel="h3" title={t('targets.none')} />
            ) : (
              <TargetsTable
                targets={own}
                unit={definition.unit}
                mayEdit={mayEdit}
                onEdit={(edits) => setOpen({ edits })}
                onRemove={(removes) => setOpen({ removes })}
              />
            );
          }}
        </Answer>
      </CardBody>
      {open !== null && 'edits' in open && <TargetDialog definition={definition} target={open.edits} onClose={close} />}
      {open !== null && 'removes' in open && (
        <RemoveTarget target={open.removes} unit={definition.unit} onClose={close} />
      )}
    </Card>
  );
}
