import AddIcon from '@mui/icons-material/Add'
import ListIcon from '@mui/icons-material/ViewListOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { RichTreeView } from '@mui/x-tree-view/RichTreeView'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { unit as unitDefinition } from '../../../shared/records/unit.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useShortcut } from '../../app/shortcuts.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { today } from '../../components/format.ts'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useLanguage } from '../../language/language.ts'
import { matchesTyped } from '../../records/inputs/search.ts'
import { useUnits } from '../../records/inputs/units.ts'
import { isValidOn } from '../../records/inputs/validity.ts'
import { addresses } from '../../records/kinds.ts'
import { SectionTabs } from '../../records/SectionTabs.tsx'
import { UnitPanel } from './UnitPanel.tsx'
import { branches, groupPrefix, prune, unitTree } from './unitTree.ts'

const lastDayBefore = '2025-06-30'

/** The tree of units on either side of 1 July 2025, and what is known of the one that is chosen. */
export function UnitsPage() {
  const { t } = useTranslation('units')
  const language = useLanguage()
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState('')
  const [expanded, setExpanded] = useState<string[] | null>(null)
  const { all, byId, loading, error } = useUnits()
  useShortcut('search', () => search.current?.select())

  const before = params.get('at') === 'before'
  const day = before ? lastDayBefore : today()
  const chosen = params.get('unit')
  const set = (name: string, value: string | null) =>
    setParams(
      (old) => {
        if (value === null) old.delete(name)
        else old.set(name, value)
        return old
      },
      { replace: true },
    )

  const tree = useMemo(
    () =>
      unitTree(all, day, (kind) => {
        const known = unitDefinition.fields.kind.choices.find((choice) => choice.code === kind)
        return known?.label[language] ?? t('other')
      }),
    [all, day, language, t],
  )
  const matching = useMemo(() => {
    if (typed === '') return null
    const units = all.filter(
      (unit) =>
        isValidOn(unit, day) && matchesTyped([unit.name, unit.code ?? '', ...unit.aliases].join(' '), typed),
    )
    return new Set(units.map((unit) => unit.id))
  }, [all, day, typed])
  const shown = useMemo(() => (matching ? prune(tree, (id) => matching.has(id)) : tree), [tree, matching])
  const open = matching ? branches(shown) : (expanded ?? tree.slice(0, 1).map((node) => node.id))
  const count = matching ? matching.size : all.filter((unit) => isValidOn(unit, day)).length

  return (
    <Page
      fill
      title={t('title')}
      toolbar={
        <Button startIcon={<ListIcon />} component={Link} to={`${addresses.unit}/list`}>
          {t('asList')}
        </Button>
      }
      mainAction={{ label: t('add'), icon: <AddIcon />, run: () => void navigate('/units/new') }}
    >
      <SectionTabs section="units" at="unit" />
      <ErrorNotice error={error} />
      <Box sx={{ display: 'flex', gap: 2, flex: 1, minHeight: 0 }}>
        <Box
          sx={{ width: 400, flexShrink: 0, display: 'flex', flexDirection: 'column', minHeight: 0, gap: 1 }}
        >
          <ToggleButtonGroup
            exclusive
            fullWidth
            size="small"
            color="primary"
            aria-label={t('when')}
            value={before ? 'before' : 'after'}
            onChange={(_event, value: string | null) =>
              value && set('at', value === 'before' ? 'before' : null)
            }
            sx={{ bgcolor: 'background.paper', '& .MuiToggleButton-root': { textTransform: 'none' } }}
          >
            <ToggleButton value="before">{t('before')}</ToggleButton>
            <ToggleButton value="after">{t('after')}</ToggleButton>
          </ToggleButtonGroup>
          <TextField
            type="search"
            inputRef={search}
            placeholder={t('searchHint')}
            onChange={(event) => setTyped(event.target.value.trim())}
            slotProps={{ htmlInput: { 'aria-label': t('search') } }}
          />
          <Typography variant="body2" color="textSecondary" role="status">
            {count === 0 && matching
              ? t('noneFound')
              : t(matching ? 'found' : 'count', { number: formatNumber(count) })}
          </Typography>
          <Box
            sx={{
              flex: 1,
              minHeight: 0,
              overflow: 'auto',
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              p: 1,
            }}
          >
            {loading ? (
              <ListSkeleton />
            ) : (
              <RichTreeView
                aria-label={t('tree')}
                items={shown}
                getItemLabel={(node) =>
                  node.children.length > 0
                    ? `${node.label} (${formatNumber(node.children.length)})`
                    : node.label
                }
                expandedItems={open}
                onExpandedItemsChange={(_event, ids) => setExpanded(ids)}
                selectedItems={chosen}
                onSelectedItemsChange={(_event, id) =>
                  typeof id === 'string' && !id.startsWith(groupPrefix) && set('unit', id)
                }
                sx={{ '& .MuiTreeItem-label': { fontSize: '0.875rem', lineHeight: 1.6 } }}
              />
            )}
          </Box>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto' }}>
          {chosen && byId.has(chosen) ? (
            <UnitPanel key={chosen} unitId={chosen} />
          ) : (
            <Typography color="textSecondary" sx={{ mt: 1 }}>
              {t('choose')}
            </Typography>
          )}
        </Box>
      </Box>
    </Page>
  )
}
