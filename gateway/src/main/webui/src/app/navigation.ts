import ArchiveIcon from '@patternfly/react-icons/dist/esm/icons/archive-icon';
import BookIcon from '@patternfly/react-icons/dist/esm/icons/book-icon';
import ChartAreaIcon from '@patternfly/react-icons/dist/esm/icons/chart-area-icon';
import CalendarAltIcon from '@patternfly/react-icons/dist/esm/icons/calendar-alt-icon';
import ChartBarIcon from '@patternfly/react-icons/dist/esm/icons/chart-bar-icon';
import CoinsIcon from '@patternfly/react-icons/dist/esm/icons/coins-icon';
import FlaskIcon from '@patternfly/react-icons/dist/esm/icons/flask-icon';
import FilterIcon from '@patternfly/react-icons/dist/esm/icons/filter-icon';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import BookOpenIcon from '@patternfly/react-icons/dist/esm/icons/book-open-icon';
import ClipboardCheckIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-check-icon';
import ClipboardListIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-list-icon';
import FileAltIcon from '@patternfly/react-icons/dist/esm/icons/file-alt-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import FileContractIcon from '@patternfly/react-icons/dist/esm/icons/file-contract-icon';
import HandshakeIcon from '@patternfly/react-icons/dist/esm/icons/handshake-icon';
import HistoryIcon from '@patternfly/react-icons/dist/esm/icons/history-icon';
import SmileIcon from '@patternfly/react-icons/dist/esm/icons/smile-icon';
import TachometerAltIcon from '@patternfly/react-icons/dist/esm/icons/tachometer-alt-icon';
import HomeIcon from '@patternfly/react-icons/dist/esm/icons/home-icon';
import LinkIcon from '@patternfly/react-icons/dist/esm/icons/link-icon';
import ObjectGroupIcon from '@patternfly/react-icons/dist/esm/icons/object-group-icon';
import PlugIcon from '@patternfly/react-icons/dist/esm/icons/plug-icon';
import RouteIcon from '@patternfly/react-icons/dist/esm/icons/route-icon';
import ThIcon from '@patternfly/react-icons/dist/esm/icons/th-icon';
import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import UserFriendsIcon from '@patternfly/react-icons/dist/esm/icons/user-friends-icon';
import UsersIcon from '@patternfly/react-icons/dist/esm/icons/users-icon';
import type { ComponentType } from 'react';
import type { Me } from '../api/me';
import { type Ability, may } from './access';

export interface Destination {
  name:
    | 'board'
    | 'catalogue'
    | 'satisfaction'
    | 'alerts'
    | 'quality'
    | 'start'
    | 'customers'
    | 'segments'
    | 'cohorts'
    | 'rfm'
    | 'clusters'
    | 'season'
    | 'duplicates'
    | 'value'
    | 'experiments'
    | 'journeys'
    | 'relations'
    | 'imports'
    | 'sources'
    | 'desk'
    | 'consents'
    | 'purposes'
    | 'notices'
    | 'breaches'
    | 'retention'
    | 'register'
    | 'report'
    | 'audit';
  path: string;
  icon: ComponentType;
  needs?: Ability;
}

export interface DestinationGroup {
  name: 'figures' | 'people' | 'analyses' | 'data' | 'privacy' | null;
  destinations: Destination[];
}

const GROUPS: DestinationGroup[] = [
  { name: null, destinations: [{ name: 'start', path: '/', icon: HomeIcon }] },
  {
    name: 'figures',
    destinations: [
      { name: 'board', path: '/board', icon: TachometerAltIcon, needs: 'seeFigures' },
      { name: 'catalogue', path: '/figures', icon: BookOpenIcon, needs: 'seeFigures' },
      { name: 'satisfaction', path: '/satisfaction', icon: SmileIcon, needs: 'seeFigures' },
      { name: 'alerts', path: '/alerts', icon: BellIcon, needs: 'seeFigures' },
    ],
  },
  {
    name: 'people',
    destinations: [
      { name: 'customers', path: '/customers', icon: UsersIcon, needs: 'seeCustomers' },
      { name: 'segments', path: '/segments', icon: FilterIcon, needs: 'seeSegments' },
    ],
  },
  {
    name: 'analyses',
    destinations: [
      { name: 'cohorts', path: '/cohorts', icon: ChartAreaIcon, needs: 'seeFigures' },
      { name: 'rfm', path: '/rfm', icon: ThIcon, needs: 'seeFigures' },
      { name: 'clusters', path: '/groups', icon: ObjectGroupIcon, needs: 'seeFigures' },
      { name: 'value', path: '/value', icon: CoinsIcon, needs: 'seeFigures' },
      { name: 'experiments', path: '/experiments', icon: FlaskIcon, needs: 'seeFigures' },
      { name: 'journeys', path: '/journeys', icon: RouteIcon, needs: 'seeFigures' },
      { name: 'relations', path: '/relations', icon: LinkIcon, needs: 'seeFigures' },
      { name: 'season', path: '/season', icon: CalendarAltIcon, needs: 'seeFigures' },
    ],
  },
  {
    name: 'data',
    destinations: [
      { name: 'imports', path: '/imports', icon: UploadIcon, needs: 'importFiles' },
      { name: 'sources', path: '/sources', icon: PlugIcon, needs: 'seeSources' },
      { name: 'quality', path: '/quality', icon: ClipboardCheckIcon, needs: 'seeFigures' },
      { name: 'duplicates', path: '/duplicates', icon: UserFriendsIcon, needs: 'seeDuplicates' },
    ],
  },
  {
    name: 'privacy',
    destinations: [
      { name: 'desk', path: '/privacy', icon: ClipboardListIcon, needs: 'keepPrivacy' },
      { name: 'consents', path: '/privacy/consents', icon: HandshakeIcon, needs: 'keepPrivacy' },
      { name: 'purposes', path: '/privacy/purposes', icon: FileContractIcon, needs: 'keepPrivacy' },
      { name: 'notices', path: '/privacy/notices', icon: FileAltIcon, needs: 'keepPrivacy' },
      { name: 'breaches', path: '/privacy/breaches', icon: ExclamationTriangleIcon, needs: 'keepPrivacy' },
      { name: 'retention', path: '/privacy/retention', icon: ArchiveIcon, needs: 'keepPrivacy' },
      { name: 'register', path: '/privacy/register', icon: BookIcon, needs: 'keepPrivacy' },
      { name: 'report', path: '/privacy/report', icon: ChartBarIcon, needs: 'keepPrivacy' },
      { name: 'audit', path: '/privacy/audit', icon: HistoryIcon, needs: 'keepPrivacy' },
    ],
  },
];

/** Only what the reader may use; a group with nothing left goes too. */
export function navigationFor(me: Me): DestinationGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    destinations: group.destinations.filter(({ needs }) => needs === undefined || may(me, needs)),
  })).filter((group) => group.destinations.length > 0);
}

/** The destination that a page belongs to: the one with the longest path that the page's own begins with. */
export function destinationOf(groups: DestinationGroup[], pathname: string): Destination | null {
  const above = groups
    .flatMap(({ destinations }) => destinations)
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
  return above.sort((one, other) => other.path.length - one.path.length)[0] ?? null;
}
