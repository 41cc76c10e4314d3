import { createHashRouter, Navigate } from 'react-router'
import { CrashPage } from './CrashPage.tsx'
import { Frame } from './Frame.tsx'

/** Every page by its address behind `#`; a page's code is loaded when it is first opened. */
export const router = createHashRouter([
  {
    element: <Frame />,
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
