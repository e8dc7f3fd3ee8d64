import { Button, Icon } from '@patternfly/react-core';
import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import CircleIcon from '@patternfly/react-icons/dist/esm/icons/circle-icon';
import EyeIcon from '@patternfly/react-icons/dist/esm/icons/eye-icon';
import ShoppingCartIcon from '@patternfly/react-icons/dist/esm/icons/shopping-cart-icon';
import UndoIcon from '@patternfly/react-icons/dist/esm/icons/undo-icon';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { SourceName } from '../sources/SourceName';
import type { TimelineEvent } from './customers';
import { EventDetails } from './EventDetails';
import { eventSentence } from './eventSentence';

const ICONS = { money: ShoppingCartIcon, loss: UndoIcon, browse: EyeIcon, person: UserIcon, other: CircleIcon };

export function TimelineEntry({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { key, values, tone } = eventSentence(event, formats);
  const ToneIcon = ICONS[tone];
  const sentence = key ? t(`event.${key}`, values) : (event.event ?? event.type);
  return (
    <li className={`timeline-entry tone-${tone}`}>
      <Icon className="timeline-icon">
        <ToneIcon />
      </Icon>
      <div>
        <Button
          variant="plain"
          hasNoPadding
          className="timeline-sentence"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{sentence}</span>
          {isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
        </Button>
        <small className="faint">
          <time dateTime={event.timestamp}>{formats.time(event.timestamp)}</time> · <SourceName id={event.sourceId} />
        </small>
        <div id={detailsId} hidden={!isOpen}>
          {isOpen && <EventDetails event={event} />}
        </div>
      </div>
    </li>
  );
}
