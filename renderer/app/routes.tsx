import { createHashRouter, Navigate, type RouteObject } from 'react-router'
import { recordKinds } from '../../shared/records/registry.ts'
import { FormSkeleton } from '../components/Skeletons.tsx'
import { CrashPage } from './CrashPage.tsx'
import { Frame } from './Frame.tsx'
import { type OwnPages, recordRoutes } from './recordRoutes.tsx'

/** Kinds with a page of their own; all others are made from their definition alone. */
const ownPages: Partial<Record<(typeof recordKinds)[number], OwnPages>> = {
  inspection: {
    add: async () => {
      const { NewInspectionPage } = await import('../pages/inspections/NewInspectionPage.tsx')
      return <NewInspectionPage />
    },
    record: async () => {
      const { InspectionPage } = await import('../pages/inspections/InspectionPage.tsx')
      return <InspectionPage />
    },
  },
  recommendation: {
    record: async () => {
      const { RecommendationPage } = await import('../pages/recommendations/RecommendationPage.tsx')
      return <RecommendationPage />
    },
  },
  document: {
    list: async () => {
      const { RegisterPage } = await import('../pages/documents/tabs/RegisterPage.tsx')
      return <RegisterPage />
    },
  },
  unit: {
    list: async () => {
      const { UnitsPage } = await import('../pages/units/UnitsPage.tsx')
      return <UnitsPage />
    },
    record: async () => {
      const { UnitPage } = await import('../pages/units/UnitPage.tsx')
      return <UnitPage />
    },
  },
}

const pages: RouteObject[] = [
  { index: true, element: <Navigate to="/home" replace /> },
  {
    path: 'home',
    lazy: async () => ({ Component: (await import('../pages/home/HomePage.tsx')).HomePage }),
  },
  {
    path: 'intake',
    lazy: async () => ({ Component: (await import('../pages/intake/IntakePage.tsx')).IntakePage }),
  },
  {
    path: 'intake/:tableId',
    lazy: async () => ({ Component: (await import('../pages/intake/TablePage.tsx')).TablePage }),
  },
  ...['inspections/year', 'inspections/year/:year'].map((path) => ({
    path,
    lazy: async () => ({ Component: (await import('../pages/inspections/year/YearPage.tsx')).YearPage }),
  })),
  {
    path: 'inspections/statistics',
    lazy: async () => ({
      Component: (await import('../pages/inspections/statistics/StatisticsPage.tsx')).StatisticsPage,
    }),
  },
  {
    path: 'recommendations/follow-up',
    lazy: async () => ({
      Component: (await import('../pages/recommendations/FollowUpPage.tsx')).FollowUpPage,
    }),
  },
  {
    path: 'inspections/:id/minutes',
    lazy: async () => ({ Component: (await import('../pages/inspections/MinutesPage.tsx')).MinutesPage }),
  },
  {
    path: 'statistics',
    lazy: async () => ({
      Component: (await import('../pages/statistics/StatisticsPage.tsx')).StatisticsPage,
    }),
  },
  {
    path: 'statistics/print',
    lazy: async () => ({
      Component: (await import('../pages/statistics/PrintFiguresPage.tsx')).PrintFiguresPage,
    }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('../pages/settings/SettingsPage.tsx')).SettingsPage }),
  },
  {
    path: 'documents/preview/*',
    lazy: async () => ({ Component: (await import('../pages/documents/PreviewPage.tsx')).PreviewPage }),
  },
  {
    path: 'documents/drafts',
    lazy: async () => ({ Component: (await import('../pages/documents/tabs/DraftsPage.tsx')).DraftsPage }),
  },
  {
    path: 'documents/numbers',
    lazy: async () => ({ Component: (await import('../pages/documents/tabs/NumbersPage.tsx')).NumbersPage }),
  },
  {
    path: 'documents/phrases',
    lazy: async () => ({ Component: (await import('../pages/documents/tabs/PhrasesPage.tsx')).PhrasesPage }),
  },
  {
    path: 'documents/basis',
    lazy: async () => ({ Component: (await import('../pages/documents/tabs/BasisPage.tsx')).BasisPage }),
  },
  {
    path: 'documents/write/*',
    lazy: async () => ({ Component: (await import('../pages/documents/write/WritePage.tsx')).WritePage }),
  },
  {
    path: 'units/list',
    lazy: async () => ({ Component: (await import('../pages/units/UnitListPage.tsx')).UnitListPage }),
  },
  {
    path: 'print/:kind',
    lazy: async () => ({
      Component: (await import('../pages/documents/PrintListPage.tsx')).PrintListPage,
    }),
  },
  ...recordKinds.flatMap((kind) => recordRoutes(kind, ownPages[kind])),
]

/** Every page by its address behind `#`; a page's code is loaded when it is first opened. */
export const router = createHashRouter([
  {
    element: <Frame />,
    // Shown while the first page's code is read from the disk.
    hydrateFallbackElement: <FormSkeleton />,
    errorElement: <CrashPage />,
    children: [{ errorElement: <CrashPage />, children: pages }],
  },
])
