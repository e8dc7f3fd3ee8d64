import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TitledCard } from '../states/TitledCard';
import { allowedFor, type Move, nextOf } from './allowed';
import type { Breach } from './breaches';
import { DecideAuthorityDialog } from './DecideAuthorityDialog';
import { DecidePeopleDialog } from './DecidePeopleDialog';
import { EndDialog } from './EndDialog';
import { FactsDialog } from './FactsDialog';
import { TellAuthorityDialog } from './TellAuthorityDialog';
import { TellPeopleDialog } from './TellPeopleDialog';

/** What the state of an entry allows. */
export function MovesCard({ breach }: { breach: Breach }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Move | null>(null);
  const next = nextOf(breach);
  return (
    <TitledCard title={t('breaches.moves.title')}>
      <div className="page-tools">
        {allowedFor(breach).map((move) => (
          <Button key={move} variant={move === next ? 'primary' : 'secondary'} onClick={() => setOpened(move)}>
            {t(`breaches.moves.${move}`)}
          </Button>
        ))}
      </div>
      {opened && <OpenedDialog move={opened} breach={breach} onClose={() => setOpened(null)} />}
    </TitledCard>
  );
}

function OpenedDialog({ move, breach, onClose }: { move: Move; breach: Breach; onClose: () => void }) {
  switch (move) {
    case 'revise':
      return <FactsDialog breach={breach} onClose={onClose} />;
    case 'decideAuthority':
      return <DecideAuthorityDialog breach={breach} onClose={onClose} />;
    case 'tellAuthority':
      return <TellAuthorityDialog breach={breach} onClose={onClose} />;
    case 'decidePeople':
      return <DecidePeopleDialog breach={breach} onClose={onClose} />;
    case 'tellPeople':
      return <TellPeopleDialog breach={breach} onClose={onClose} />;
    case 'close':
    case 'reopen':
      return <EndDialog breach={breach} move={move} onClose={onClose} />;
  }
}
