import { Nav, NavGroup, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from './MeContext';
import { type Destination, destinationOf, navigationFor } from './navigation';

export function SideNavigation({ isOpen, onNavigate }: { isOpen: boolean; onNavigate: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const groups = navigationFor(useMe());
  const active = destinationOf(groups, pathname);
  const toItem = (destination: Destination) => (
    <DestinationItem key={destination.name} destination={destination} isActive={destination.name === active?.name} />
  );
  return (
    <PageSidebar isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label={t('navigation.label')} onSelect={onNavigate}>
          {groups.map(({ name, destinations }) =>
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

interface DestinationItemProps {
  destination: Destination;
  isActive: boolean;
}

function DestinationItem({ destination: { name, path, icon: Icon }, isActive }: DestinationItemProps) {
  const { t } = useTranslation();
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
