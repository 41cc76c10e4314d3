import { expect, test } from 'vitest'
import { openTestBackend } from '../../support/backend.ts'

test('saving one setting leaves all others as they were', async () => {
  const app = await openTestBackend()
  await app.client.settings.save({
    place: 'Hà Giang',
    signerName: 'Nông Văn Hùng',
    valueLists: { 'model.field': ['Kinh tế'] },
  })
  await app.client.settings.save({
    ruleSet: 'state-nd30',
    valueLists: { 'conference.topic': ['Dân vận khéo'] },
  })
  const client = await app.reopen()
  expect(await client.settings.get()).toMatchObject({
    place: 'Hà Giang',
    signerName: 'Nông Văn Hùng',
    ruleSet: 'state-nd30',
    issuingBodySymbol: 'BCĐ',
    valueLists: { 'model.field': ['Kinh tế'], 'conference.topic': ['Dân vận khéo'] },
  })
  await app.close()
})
