import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { useLanguage } from '../language/language.ts'
import { addresses, pagesOf, type Section, type SectionPage, sectionPages, sections } from './kinds.ts'

/** The lists and other pages of a section as tabs, each an address of its own. */
export function SectionTabs(props: { section: Section; at: RecordKind | SectionPage }) {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  const { section } = props
  return (
    <Tabs
      value={props.at}
      aria-label={t(`rail.${section}`)}
      sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
    >
      {sections[section].map((kind) => (
        <Tab
          key={kind}
          value={kind}
          // Vietnamese has no plural; the singular tells a tab from its section.
          label={language === 'vi' ? definitions[kind].label.vi : definitions[kind].plural.en}
          component={RouterLink}
          to={addresses[kind]}
        />
      ))}
      {pagesOf(section).map((name) => (
        <Tab
          key={name}
          value={name}
          label={t(`tabs.${name}`)}
          component={RouterLink}
          to={sectionPages[name].place}
        />
      ))}
    </Tabs>
  )
}
