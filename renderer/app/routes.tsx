import { createHashRouter, Navigate } from 'react-router'
import { FormSkeleton } from '../components/Skeletons.tsx'
import { CrashPage } from './CrashPage.tsx'
import { Frame } from './Frame.tsx'

/** Every page by its address behind `#`; a page's code is loaded when it is first opened. */
export const router = createHashRouter([
  {
    element: <Frame />,
    // Shown while the first page's code is read from the disk.
    hydrateFallbackElement: <FormSkeleton />,
    errorElement: <CrashPage />,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
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
          {
            path: 'inspections',
            lazy: async () => ({
              Component: (await import('../pages/inspections/InspectionsPage.tsx')).InspectionsPage,
            }),
          },
          {
            path: 'inspections/new',
            lazy: async () => ({
              Component: (await import('../pages/inspections/NewInspectionPage.tsx')).NewInspectionPage,
            }),
          },
          {
            path: 'inspections/:id',
            lazy: async () => ({
              Component: (await import('../pages/inspections/InspectionPage.tsx')).InspectionPage,
            }),
          },
          {
            path: 'inspections/:id/minutes',
            lazy: async () => ({
              Component: (await import('../pages/inspections/MinutesPage.tsx')).MinutesPage,
            }),
          },
          {
            path: 'conferences',
            lazy: async () => ({
              Component: (await import('../pages/conferences/ConferencesPage.tsx')).ConferencesPage,
            }),
          },
          {
            path: 'conferences/new',
            lazy: async () => ({
              Component: (await import('../pages/conferences/NewConferencePage.tsx')).NewConferencePage,
            }),
          },
          {
            path: 'conferences/:id',
            lazy: async () => ({
              Component: (await import('../pages/conferences/ConferencePage.tsx')).ConferencePage,
            }),
          },
          {
            path: 'models',
            lazy: async () => ({ Component: (await import('../pages/models/ModelsPage.tsx')).ModelsPage }),
          },
          {
            path: 'models/new',
            lazy: async () => ({
              Component: (await import('../pages/models/NewModelPage.tsx')).NewModelPage,
            }),
          },
          {
            path: 'models/:id',
            lazy: async () => ({ Component: (await import('../pages/models/ModelPage.tsx')).ModelPage }),
          },
          {
            path: 'recommendations',
            lazy: async () => ({
              Component: (await import('../pages/recommendations/RecommendationsPage.tsx'))
                .RecommendationsPage,
            }),
          },
          {
            path: 'recommendations/new',
            lazy: async () => ({
              Component: (await import('../pages/recommendations/NewRecommendationPage.tsx'))
                .NewRecommendationPage,
            }),
          },
          {
            path: 'recommendations/:id',
            lazy: async () => ({
              Component: (await import('../pages/recommendations/RecommendationPage.tsx')).RecommendationPage,
            }),
          },
          {
            path: 'teams',
            lazy: async () => ({
              Component: (await import('../pages/inspections/InspectionsPage.tsx')).InspectionsPage,
            }),
          },
          {
            path: 'teams/new',
            lazy: async () => ({ Component: (await import('../pages/teams/NewTeamPage.tsx')).NewTeamPage }),
          },
          {
            path: 'teams/:id',
            lazy: async () => ({ Component: (await import('../pages/teams/TeamPage.tsx')).TeamPage }),
          },
          {
            path: 'units',
            lazy: async () => ({ Component: (await import('../pages/units/UnitsPage.tsx')).UnitsPage }),
          },
          {
            path: 'units/new',
            lazy: async () => ({ Component: (await import('../pages/units/NewUnitPage.tsx')).NewUnitPage }),
          },
          {
            path: 'units/:id',
            lazy: async () => ({ Component: (await import('../pages/units/UnitPage.tsx')).UnitPage }),
          },
          {
            path: 'settings',
            lazy: async () => ({
              Component: (await import('../pages/settings/SettingsPage.tsx')).SettingsPage,
            }),
          },
          {
            path: 'documents/preview/:document/:recordId',
            lazy: async () => ({
              Component: (await import('../pages/documents/PreviewPage.tsx')).PreviewPage,
            }),
          },
        ],
      },
    ],
  },
])
