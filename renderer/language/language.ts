import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Label } from '../../shared/records/field.ts'
import { quantities } from './quantities.ts'
import { documentPages } from './texts/documentPages.ts'
import { documents } from './texts/documents.ts'
import { dossier } from './texts/dossier.ts'
import { followUp } from './texts/followUp.ts'
import { frame } from './texts/frame.ts'
import { home } from './texts/home.ts'
import { inspectionStatistics } from './texts/inspectionStatistics.ts'
import { inspections } from './texts/inspections.ts'
import { inspectionYear } from './texts/inspectionYear.ts'
import { intake } from './texts/intake.ts'
import { records } from './texts/records.ts'
import { settings } from './texts/settings.ts'
import { statistics } from './texts/statistics.ts'
import { units } from './texts/units.ts'
import { writing } from './texts/writing.ts'

export type Language = keyof Label

/** Texts by part of the program; each part is a namespace: `useTranslation('records')`. */
const parts = {
  frame,
  records,
  units,
  settings,
  statistics,
  home,
  intake,
  inspections,
  inspectionYear,
  inspectionStatistics,
  dossier,
  followUp,
  documents,
  documentPages,
  writing,
}
type Parts = typeof parts

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: { [Part in keyof Parts]: Parts[Part]['vi'] }
  }
}

const kept = 'language'

function isLanguage(text: string | null): text is Language {
  return text === 'vi' || text === 'en'
}

function inLanguage(language: Language) {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part[language]]))
}

/** Prepares the texts; to be called once before the first screen. */
export function prepareLanguage(): void {
  const stored = localStorage.getItem(kept)
  const language = isLanguage(stored) ? stored : 'vi'
  document.documentElement.lang = language
  void i18next
    .use(initReactI18next)
    .use(quantities)
    .init({
      lng: language,
      fallbackLng: 'vi',
      defaultNS: 'frame',
      resources: { vi: inLanguage('vi'), en: inLanguage('en') },
      // React escapes what it prints.
      interpolation: { escapeValue: false, alwaysFormat: true },
      initAsync: false,
    })
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(kept, language)
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

/** The language of the screens; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'vi'
}
