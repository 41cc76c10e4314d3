import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, client } from '../../api/client.ts'
import { DocumentPreview } from '../documents/DocumentPreview.tsx'
import { figuresParams, shownFigures } from './shownFigures.ts'

/** The figures that the address names, printed as an appendix. */
export function PrintFiguresPage() {
  const { t } = useTranslation('statistics')
  const [params] = useSearchParams()
  const shown = shownFigures(params, [], new Date())
  return (
    <DocumentPreview
      title={t('printTitle', { form: shown.form })}
      trail={{ label: t('title'), to: `/statistics?${new URLSearchParams(figuresParams(shown))}` }}
      document={{
        queryKey: api.statistics.print.queryKey({ input: shown }),
        html: () => client.statistics.print(shown),
        pdf: () => client.statistics.printPdf(shown),
      }}
    />
  )
}
