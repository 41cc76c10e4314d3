import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import type { conferenceMinutesFacts } from '../builders/conferenceMinutes.ts'
import type { invitationFacts } from '../builders/invitation.ts'
import { personIn } from './attendance.ts'
import { issueOf, officeOf } from './office.ts'
import { numberOf, originOf, sourceRecord, textOf, titleOf } from './read.ts'
import type { FactSource, Origin } from './source.ts'

const dayLength = 10

/** The day of a conference; a month or a year alone says nothing about a beginning. */
function dayOf(conference: StoredRecord): string | null {
  const held = textOf(conference, 'heldOn')
  return held?.length === dayLength ? held : null
}

function originsOf(names: readonly string[], origin: Origin): Record<string, Origin[]> {
  return Object.fromEntries(names.map((name) => [name, [origin]]))
}

function agendaOf(conference: StoredRecord): string[] {
  const topic = textOf(conference, 'topic')
  return topic ? [topic] : []
}

/** The minutes of a conference. */
export const conferenceMinutesSource: FactSource<z.input<typeof conferenceMinutesFacts>> = async (
  context,
  key,
) => {
  const conference = await sourceRecord(context, key, 'conference')
  const speaker = textOf(conference, 'speaker')
  return {
    sourceTitle: titleOf(conference),
    facts: {
      office: officeOf(context.settings),
      name: titleOf(conference),
      startedAt: dayOf(conference),
      place: textOf(conference, 'place'),
      agenda: agendaOf(conference),
      chair: personIn(textOf(conference, 'chair')),
      presentCount: numberOf(conference, 'attendees'),
      proceedings: speaker ? [{ speaker, text: '' }] : [],
    },
    origins: originsOf(
      ['name', 'startedAt', 'place', 'agenda', 'chair', 'presentCount', 'proceedings'],
      originOf(conference),
    ),
    takers: [],
  }
}

/** The invitation to a conference. */
export const invitationSource: FactSource<z.input<typeof invitationFacts>> = async (context, key) => {
  const conference = await sourceRecord(context, key, 'conference')
  return {
    sourceTitle: titleOf(conference),
    facts: {
      ...issueOf(context.settings),
      event: titleOf(conference),
      agenda: agendaOf(conference),
      chair: personIn(textOf(conference, 'chair')),
      startsAt: dayOf(conference),
      place: textOf(conference, 'place'),
    },
    origins: originsOf(['event', 'agenda', 'chair', 'startsAt', 'place'], originOf(conference)),
    takers: [],
  }
}
