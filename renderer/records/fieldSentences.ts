import { useTranslation } from 'react-i18next'
import { type Field, fieldErrors } from '../../shared/records/field.ts'

/** The sentence under an input for the code of what is wrong with it. */
export function useFieldSentence(): (code: string, field?: Field) => string {
  const { t } = useTranslation('records')
  return (code, field) => {
    switch (code) {
      case fieldErrors.required:
        return t('errors.required')
      case fieldErrors.tooLong:
        return t('errors.tooLong')
      case fieldErrors.date:
        if (field?.type === 'dateTime') return t('errors.dateTime')
        return field?.precision ? t('errors.datePartial') : t('errors.date')
      case fieldErrors.number:
        return t('errors.number')
      case fieldErrors.whole:
        return t('errors.whole')
      case fieldErrors.negative:
        return t('errors.negative')
      case fieldErrors.tooLarge:
        return t('errors.tooLarge')
      case fieldErrors.year:
        return t('errors.year')
      case fieldErrors.choice:
        return t('errors.choice')
      case fieldErrors.lines:
        return t('errors.lines', { example: field?.cell?.example ?? '' })
      case fieldErrors.transition:
        return t('errors.transition')
      case fieldErrors.neededByStatus:
        return t('errors.neededByStatus')
      case fieldErrors.endBeforeStart:
        return t('errors.endBeforeStart')
      case fieldErrors.deadlineBefore:
        return t('errors.deadlineBefore')
      case 'yearTwice':
        return t('errors.yearTwice')
      case 'record.linkMissing':
        return t('errors.link')
      default:
        return t('errors.other')
    }
  }
}
