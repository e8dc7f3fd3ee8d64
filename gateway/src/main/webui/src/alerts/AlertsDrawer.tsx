import {
  Button,
  NotificationDrawer,
  NotificationDrawerBody,
  NotificationDrawerList,
  NotificationDrawerListItemBody,
  NotificationDrawerListItemHeader,
} from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFigureName } from '../figures/useFigureName';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { AcknowledgeButton } from './AcknowledgeButton';
import { ALERTS_HEADING, alertsQuery, type FigureAlert } from './alerts';

/** The open alerts beside whatever page is shown. Its heading is no h1 as PatternFly's is: the page has one. */
export function AlertsDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const alerts = useQuery(alertsQuery('open'));
  return (
    <NotificationDrawer aria-label={t('alerts.title')}>
      <div className="pf-v6-c-notification-drawer__header">
        <h2 id={ALERTS_HEADING} tabIndex={-1} className="pf-v6-c-notification-drawer__header-title">
          {t('alerts.title')}
        </h2>
        <span className="pf-v6-c-notification-drawer__header-status" aria-live="polite">
          {t('alerts.open', { count: alerts.data?.items.length ?? 0 })}
        </span>
        <div className="pf-v6-c-notification-drawer__header-action">
          <Button variant="plain" aria-label={t('close')} icon={<TimesIcon />} onClick={onClose} />
        </div>
      </div>
      <NotificationDrawerBody>
        <Answer query={alerts}>
          {({ items }) =>
            items.length === 0 ? (
              <NothingYet title={t('alerts.none.open')} />
            ) : (
              <NotificationDrawerList aria-label={t('alerts.title')}>
                {items.map((alert) => (
                  <DrawerItem key={alert.id} alert={alert} onOpen={onClose} />
                ))}
              </NotificationDrawerList>
            )
          }
        </Answer>
        <p className="drawer-foot">
          <Link to="/alerts" onClick={onClose}>
            {t('alerts.all')}
          </Link>
        </p>
      </NotificationDrawerBody>
    </NotificationDrawer>
  );
}

/** The markup of PatternFly's item without its key handler, which would press the buttons in it twice. */
function DrawerItem({ alert, onOpen }: { alert: FigureAlert; onOpen: () => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const nameOf = useFigureName();
  const tone = alert.kind === 'target' ? 'info' : 'warning';
  return (
    <li className={`pf-v6-c-notification-drawer__list-item pf-m-${tone}`}>
      <NotificationDrawerListItemHeader
        variant={tone}
        srTitle={t(`targets.kinds.${alert.kind}`)}
        title={nameOf(alert.figure)}
        headingLevel="h3"
      />
      <NotificationDrawerListItemBody timestamp={formats.dayTime(alert.raisedAt)}>
        <p>{texts(alert.message)}</p>
        <div className="page-tools">
          <Link to={`/figures/${alert.figure}`} onClick={onOpen}>
            {t('alerts.show')}
          </Link>
          <AcknowledgeButton alert={alert} />
        </div>
      </NotificationDrawerListItemBody>
    </li>
  );
}
