import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isExpected } from './errors.ts'

const retries = 3

/** Asks again after a lost connection or a restart of the backend, never after an answer that says no. */
function shouldRetry(failures: number, error: Error): boolean {
  return !isExpected(error) && failures < retries
}

function log(error: Error) {
  if (!isExpected(error)) console.error(error)
}

/** What the screens know of the backend; `changes.ts` tells it what to ask again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: log }),
  mutationCache: new MutationCache({ onError: log }),
  defaultOptions: {
    queries: {
      retry: shouldRetry,
      retryDelay: 400,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
