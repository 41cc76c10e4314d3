import { expect, test } from '../support/app.ts'

test('a crash of the backend loses nothing that was confirmed, and the clerk is told', async ({ app }) => {
  await expect(app.page.getByRole('navigation')).toBeVisible()
  const { record } = await app.client.records.save({
    kind: 'conference',
    values: { title: 'Hội nghị trước khi hỏng' },
  })
  const before = await app.client.application.info()
  const pid = await app.backendPid()

  process.kill(pid, 'SIGKILL')

  const backendIsBack = async () => ![0, pid].includes(await app.backendPid())
  await expect.poll(backendIsBack, { timeout: 60_000 }).toBe(true)
  const client = await app.reconnect()
  const after = await client.application.info()
  expect(after.startId).not.toBe(before.startId)
  const found = await client.records.get({ kind: 'conference', id: record.id })
  expect(found.values.title).toBe('Hội nghị trước khi hỏng')
  await expect(app.page.getByRole('status').filter({ hasText: 'khởi động lại' })).toBeVisible()

  await app.page.goto(app.page.url().replace(/#.*|$/, '#/conferences'))
  await expect(app.page.getByText('Hội nghị trước khi hỏng').first()).toBeVisible()
})
