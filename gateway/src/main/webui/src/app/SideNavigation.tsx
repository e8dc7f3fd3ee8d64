import { Nav, NavGroup, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from './MeContext';
import { type Destination, navigationFor } from './navigation';

export function SideNavigation({ isOpen, onNavigate }: { isOpen: boolean; onNavigate: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <PageSidebar isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label={t('navigation.label')} onSelect={onNavigate}>
          {navigationFor(me).map(({ name, destinations }) =>
            name === null ? (
              <NavList key="top">{destinations.map(toItem)}</NavList>
            ) : (
              <NavGroup key={name} title={t(`navigation.groups.${name}`)}>
                {destinations.map(toItem)}
              </NavGroup>
            ),
          )}
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}

function toItem(destination: Destination) {
  return <DestinationItem key={destination.name} destination={destination} />;
}

function DestinationItem({ destination: { name, path, icon: Icon } }: { destination: Destination }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isActive = path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  return (
    <NavItem itemId={name} to={path} isActive={isActive} icon={<Icon />} component={RoutedLink}>
      {t(`navigation.${name}`)}
    </NavItem>
  );
}

/** PatternFly hands an address over as href; the router must see it to stay on the page. */
function RoutedLink({ href, ...rest }: ComponentProps<'a'>) {
  return <Link to={href ?? '/'} {...rest} />;
}
