import ViewIcon from '@mui/icons-material/DescriptionOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { client } from '../../../api/client.ts'
import { host } from '../../../api/host.ts'
import { useShortcut } from '../../../app/shortcuts.ts'
import { ConflictNotice, DraftNotices } from '../../../components/autosave/DraftNotices.tsx'
import { Page } from '../../../components/Page.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { goOnWithEnter } from '../../../records/form/formKeys.ts'
import { previewAddress, targetFrom } from '../../documents/targets.ts'
import { WrittenProvider } from './context.tsx'
import { MinutesAside } from './MinutesAside.tsx'
import { MinutesSections } from './MinutesSections.tsx'
import { type MinutesForm, writtenAt } from './minutesForm.ts'
import { RemarksSections } from './RemarksSections.tsx'
import type { MinutesStart } from './start.ts'
import { useSaver } from './useSaver.ts'

const printed = { minutes: 'inspectionMinutes', remarks: 'inspectionRemarks' } as const

/** The minutes as a form that saves itself. `onTakeTheirs` is given what was typed, so that it can come back. */
export function MinutesEditor(props: {
  dossier: Dossier
  start: MinutesStart
  onTakeTheirs: (mine: MinutesForm) => void
}) {
  const { t } = useTranslation('inspections')
  const navigate = useNavigate()
  const undo = useUndo()
  const { dossier, start } = props
  const { inspection } = dossier
  const what = writtenAt(inspection)
  const form = useForm<MinutesForm>({ defaultValues: start.form })
  const { saver, state, noRoom } = useSaver(form, dossier, start)
  const save = () => void saver.save()
  useShortcut('save', save)
  const view = async () => {
    if (await saver.save()) void navigate(previewAddress(targetFrom(printed[what], inspection.id, null)))
  }
  const print = async () => {
    try {
      if (!(await saver.save())) return
      await host.print((await client.documents.html(targetFrom(printed[what], inspection.id, null))).html)
    } catch (error) {
      undo.fail(error)
    }
  }
  const unit = inspection.labels.unitId
  const title = String(inspection.values.title ?? '')
  return (
    <Page
      title={t(`${what}.title`)}
      purpose={unit ? t('minutes.of', { title, unit }) : title}
      trail={[
        { label: t('title'), to: '/inspections' },
        { label: title, to: `/inspections/${inspection.id}` },
      ]}
      toolbar={
        <>
          <Button color="secondary" onClick={save}>
            {t('minutes.saveNow')}
          </Button>
          <Button color="secondary" startIcon={<PrintIcon />} onClick={() => void print()}>
            {t(`${what}.print`)}
          </Button>
        </>
      }
      mainAction={{ label: t(`${what}.view`), icon: <ViewIcon />, run: () => void view() }}
    >
      {state.state === 'conflict' && (
        <ConflictNotice
          text={t('minutes.conflict.text')}
          onKeepMine={() => void saver.keepMine().catch(undo.fail)}
          onTakeTheirs={() => props.onTakeTheirs(structuredClone(form.getValues()))}
        />
      )}
      <DraftNotices restoredFrom={start.draftAt} noRoom={noRoom} />
      <FormProvider {...form}>
        <WrittenProvider dossier={dossier}>
          <Box sx={{ display: 'flex', gap: 2 }}>
            <Box
              component="form"
              noValidate
              autoComplete="off"
              aria-label={t(`${what}.title`)}
              onKeyDown={goOnWithEnter}
              onSubmit={(event) => {
                event.preventDefault()
                save()
              }}
              sx={{ flex: 1, minWidth: 0 }}
            >
              {what === 'minutes' ? <MinutesSections /> : <RemarksSections />}
            </Box>
            <MinutesAside earlier={dossier.earlier} state={state} />
          </Box>
        </WrittenProvider>
      </FormProvider>
    </Page>
  )
}
