import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { queries } from '../api/queries.ts'
import { UndoProvider } from '../components/undo.tsx'
import { prepareLanguage, useLanguage } from '../language/language.ts'
import { router } from './routes.tsx'
import { themes } from './theme.ts'

prepareLanguage()

/** The screens of the program. */
export function App() {
  const language = useLanguage()
  return (
    <ThemeProvider theme={themes[language]} defaultMode="system" modeStorageKey="look" noSsr>
      <CssBaseline />
      <QueryClientProvider client={queries}>
        <UndoProvider>
          <RouterProvider router={router} />
        </UndoProvider>
      </QueryClientProvider>
    </ThemeProvider>
  )
}
