import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  Page,
  PageToggleButton,
  SkipToContent,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { ALERTS_BADGE, ALERTS_HEADING } from '../alerts/alerts';
import { AlertsBadge } from '../alerts/AlertsBadge';
import { AlertsDrawer } from '../alerts/AlertsDrawer';
import { PageSkeleton } from '../states/PageSkeleton';
import { Brand } from './Brand';
import { HeaderTools } from './HeaderTools';
import { useMay } from './MeContext';
import { SideNavigation } from './SideNavigation';

const MAIN = 'main-content';

/** From this width on the navigation stands beside the page; below it opens over the page. */
const WIDE = '(min-width: 75rem)';

export function Shell() {
  const { t } = useTranslation();
  const [isNavigationOpen, setNavigationOpen] = useState(() => matchMedia(WIDE).matches);
  const [areAlertsOpen, setAlertsOpen] = useState(false);
  const maySeeAlerts = useMay('seeFigures');
  const closeAlerts = () => {
    setAlertsOpen(false);
    document.getElementById(ALERTS_BADGE)?.focus();
  };
  useFocusOnNewPage();
  const masthead = (
    <Masthead>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton
            variant="plain"
            aria-label={t('navigation.toggle')}
            isSidebarOpen={isNavigationOpen}
            onSidebarToggle={() => setNavigationOpen(!isNavigationOpen)}
          >
            <BarsIcon />
          </PageToggleButton>
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo
            component={(props) => <Link {...props} to="/" aria-label={`Stammkunde: ${t('navigation.home')}`} />}
          >
            <Brand />
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <HeaderTools
          alerts={maySeeAlerts && <AlertsBadge isOpen={areAlertsOpen} onToggle={() => setAlertsOpen(!areAlertsOpen)} />}
        />
      </MastheadContent>
    </Masthead>
  );
  return (
    <Page
      masthead={masthead}
      sidebar={
        <SideNavigation
          isOpen={isNavigationOpen}
          onNavigate={() => setNavigationOpen((open) => open && matchMedia(WIDE).matches)}
        />
      }
      skipToContent={<SkipToContent href={`#${MAIN}`}>{t('navigation.skip')}</SkipToContent>}
      mainContainerId={MAIN}
      mainTabIndex={-1}
      {...(maySeeAlerts && { notificationDrawer: <AlertsDrawer onClose={closeAlerts} /> })}
      isNotificationDrawerExpanded={areAlertsOpen}
      onNotificationDrawerExpand={() => document.getElementById(ALERTS_HEADING)?.focus()}
    >
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </Page>
  );
}

/** After a navigation the keyboard and the screen reader start at the new page, not at the old link. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      const main = document.getElementById(MAIN);
      main?.focus({ preventScroll: true });
      main?.scrollTo({ top: 0 });
    }
  }, [pathname]);
}
