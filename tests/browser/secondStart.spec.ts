import { expect, test } from '../support/app.ts'
import { startBrowserHost } from '../support/browserHost.ts'

test('a second start on the same data says that they are open, and the first goes on', async ({ app }) => {
  await expect(startBrowserHost(app.dataFolder)).rejects.toThrow(
    `Dữ liệu trong thư mục ${app.dataFolder} đang được một chương trình Sổ Dân vận khác mở`,
  )
  const { record } = await app.client.records.save({ kind: 'conference', values: { title: 'Hội nghị' } })
  expect(record.revision).toBe(1)
})
