import { lazy, type ReactNode, Suspense } from 'react';
import { createBrowserRouter, Navigate, type RouteObject, useLocation } from 'react-router';
import { PageSkeleton } from '../states/PageSkeleton';
import { type Ability, isCustomerOnly } from './access';
import { BrokenPage } from './BrokenPage';
import { Guarded } from './Guarded';
import { useMe } from './MeContext';
import { MissingPage } from './MissingPage';
import { SessionGate } from './SessionGate';
import { Shell } from './Shell';

const StartPage = lazy(() => import('../start/StartPage'));
const CustomersPage = lazy(() => import('../customers/CustomersPage'));
const CustomerPage = lazy(() => import('../customers/CustomerPage'));
const SegmentsPage = lazy(() => import('../segments/SegmentsPage'));
const SegmentPage = lazy(() => import('../segments/SegmentPage'));
const SegmentEditorPage = lazy(() => import('../segments/SegmentEditorPage'));
const CohortsPage = lazy(() => import('../cohorts/CohortsPage'));
const RfmPage = lazy(() => import('../rfm/RfmPage'));
const GroupsPage = lazy(() => import('../groups/GroupsPage'));
const SeasonPage = lazy(() => import('../season/SeasonPage'));
const DuplicatesPage = lazy(() => import('../duplicates/DuplicatesPage'));
const ValuePage = lazy(() => import('../value/ValuePage'));
const ExperimentsPage = lazy(() => import('../experiments/ExperimentsPage'));
const NewExperimentPage = lazy(() => import('../experiments/NewExperimentPage'));
const ExperimentPage = lazy(() => import('../experiments/ExperimentPage'));
const JourneysPage = lazy(() => import('../journeys/JourneysPage'));
const RelationsPage = lazy(() => import('../relations/RelationsPage'));
const ImportsPage = lazy(() => import('../imports/ImportsPage'));
const NewImportPage = lazy(() => import('../imports/NewImportPage'));
const ImportPage = lazy(() => import('../imports/ImportPage'));
const SourcesPage = lazy(() => import('../sources/SourcesPage'));
const BoardPage = lazy(() => import('../board/BoardPage'));
const CataloguePage = lazy(() => import('../catalogue/CataloguePage'));
const FigurePage = lazy(() => import('../catalogue/FigurePage'));
const AlertsPage = lazy(() => import('../alerts/AlertsPage'));
const SatisfactionPage = lazy(() => import('../satisfaction/SatisfactionPage'));
const DeskPage = lazy(() => import('../privacy/DeskPage'));
const RequestPage = lazy(() => import('../privacy/RequestPage'));
const AuditPage = lazy(() => import('../audit/AuditPage'));
const ConsentsPage = lazy(() => import('../consents/ConsentsPage'));
const PurposesPage = lazy(() => import('../purposes/PurposesPage'));
const NoticesPage = lazy(() => import('../notices/NoticesPage'));
const ConfirmPage = lazy(() => import('../personal/ConfirmPage'));
const PreferencesPage = lazy(() => import('../personal/PreferencesPage'));
const MyselfPage = lazy(() => import('../personal/MyselfPage'));
const BreachesPage = lazy(() => import('../breaches/BreachesPage'));
const BreachPage = lazy(() => import('../breaches/BreachPage'));
const RetentionPage = lazy(() => import('../retention/RetentionPage'));
const RegisterPage = lazy(() => import('../register/RegisterPage'));
const ReportPage = lazy(() => import('../report/ReportPage'));
const QualityPage = lazy(() => import('../quality/QualityPage'));

const pages: RouteObject[] = [
  { index: true, element: <StartPage /> },
  page('customers', 'seeCustomers', <CustomersPage />),
  page('customers/:profileId', 'seeCustomers', <CustomerPage />),
  page('segments', 'seeSegments', <SegmentsPage />),
  // A key has no underscore, so no segment is ever called like this page.
  page('segments/_new', 'editSegments', <SegmentEditorPage />),
  page('segments/:key', 'seeSegments', <SegmentPage />),
  page('segments/:key/edit', 'editSegments', <SegmentEditorPage />),
  page('cohorts', 'seeFigures', <CohortsPage />),
  page('rfm', 'seeFigures', <RfmPage />),
  page('groups', 'seeFigures', <GroupsPage />),
  page('season', 'seeFigures', <SeasonPage />),
  page('duplicates', 'seeDuplicates', <DuplicatesPage />),
  page('value', 'seeFigures', <ValuePage />),
  page('experiments', 'seeFigures', <ExperimentsPage />),
  // No key begins with an underscore, so no experiment is ever called like this page.
  page('experiments/_new', 'seeFigures', <NewExperimentPage />),
  page('experiments/:key', 'seeFigures', <ExperimentPage />),
  page('journeys', 'seeFigures', <JourneysPage />),
  page('relations', 'seeFigures', <RelationsPage />),
  page('imports', 'importFiles', <ImportsPage />),
  page('imports/new', 'importFiles', <NewImportPage />),
  page('imports/:importId', 'importFiles', <ImportPage />),
  page('sources', 'seeSources', <SourcesPage />),
  page('board', 'seeFigures', <BoardPage />),
  page('figures', 'seeFigures', <CataloguePage />),
  page('figures/:key', 'seeFigures', <FigurePage />),
  page('alerts', 'seeFigures', <AlertsPage />),
  page('satisfaction', 'seeFigures', <SatisfactionPage />),
  page('quality', 'seeFigures', <QualityPage />),
  page('privacy', 'keepPrivacy', <DeskPage />),
  page('privacy/requests/:requestId', 'keepPrivacy', <RequestPage />),
  page('privacy/audit', 'keepPrivacy', <AuditPage />),
  page('privacy/consents', 'keepPrivacy', <ConsentsPage />),
  page('privacy/purposes', 'keepPrivacy', <PurposesPage />),
  page('privacy/notices', 'keepPrivacy', <NoticesPage />),
  page('privacy/breaches', 'keepPrivacy', <BreachesPage />),
  page('privacy/breaches/:breachId', 'keepPrivacy', <BreachPage />),
  page('privacy/retention', 'keepPrivacy', <RetentionPage />),
  page('privacy/register', 'keepPrivacy', <RegisterPage />),
  page('privacy/report', 'keepPrivacy', <ReportPage />),
  { path: '*', element: <MissingPage /> },
];

export const router = createBrowserRouter([
  { path: '/confirm', element: <Open element={<ConfirmPage />} />, errorElement: <BrokenPage /> },
  { path: '/preferences', element: <Open element={<PreferencesPage />} />, errorElement: <BrokenPage /> },
  {
    path: '/myself',
    element: (
      <SessionGate>
        <Open element={<MyselfPage />} />
      </SessionGate>
    ),
    errorElement: <BrokenPage />,
  },
  {
    element: (
      <SessionGate>
        <StaffOnly />
      </SessionGate>
    ),
    errorElement: <BrokenPage />,
    children: [{ errorElement: <BrokenPage />, children: pages }],
  },
]);

/** A page without the console around it. */
function Open({ element }: { element: ReactNode }) {
  return <Suspense fallback={<PageSkeleton />}>{element}</Suspense>;
}

/**
 * Customers have a page of their own; the console is for those who work here. The key lets them go there again after the
 * sign-in has brought them back to the page they came from.
 */
function StaffOnly() {
  const { key } = useLocation();
  return isCustomerOnly(useMe()) ? <Navigate key={key} to="/myself" replace /> : <Shell />;
}

function page(path: string, needs: Ability, element: ReactNode): RouteObject {
  return { path, element: <Guarded needs={needs}>{element}</Guarded> };
}
