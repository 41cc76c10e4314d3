import { type App, expect, test } from '../support/app.ts'
import { playAnswers, playYear } from '../support/inspectionYear.ts'
import { pdfText } from '../support/pdfText.ts'

async function go({ page }: App, place: string) {
  await page.goto(page.url().replace(/#.*|$/, `#/${place}`))
}

test('three teams at sixteen units and six others: screens, lists and printed documents say the same', async ({
  app,
}) => {
  const { page, client } = app
  await playAnswers(client, await playYear(client))

  await test.step('the year plan', async () => {
    await go(app, 'inspections/year/2026')
    await expect(page.getByText('3 đoàn, 28 cuộc: 22 trực tiếp, 6 gián tiếp')).toBeVisible()
  })

  await test.step('the statistics and the lists behind their numbers', async () => {
    const place = 'inspections/statistics?by=unit&from=2026&to=2026'
    await go(app, place)
    const cell = (column: string) =>
      page.getByRole('row', { name: /Cộng/ }).locator(`[data-column=${column}]`)
    const expected = {
      planned: ['28', 'kiểm tra'],
      inspections: ['28', 'kiểm tra'],
      direct: ['22', 'kiểm tra'],
      indirect: ['6', 'kiểm tra'],
      units: ['22', 'đơn vị'],
      recommendations: ['50', 'kiến nghị'],
      done: ['12', 'kiến nghị'],
      partlyDone: ['5', 'kiến nghị'],
      open: ['32', 'kiến nghị'],
    }
    for (const [column, [count, what]] of Object.entries(expected)) {
      await expect(cell(column)).toHaveText(String(count))
      await cell(column).getByRole('link').click()
      await expect(page.getByText(new RegExp(`^${count} (cuộc )?${what}`)).first()).toBeVisible()
      await go(app, place)
    }
  })

  await test.step('the printed documents', async () => {
    const report = await pdfText(await client.documents.pdf({ document: 'followUpReport', year: 2026 }))
    expect(report.text).toContain(
      'đã thực hiện 28 cuộc kiểm tra (trực tiếp 22, qua báo cáo 06) tại 22 đơn vị',
    )
    expect(report.text).toContain('Tổng số 50 kiến nghị: đã hoàn thành 12')
    const plan = await pdfText(await client.documents.pdf({ document: 'inspectionPlan', year: 2026 }))
    expect(plan.text).toContain('Kiểm tra trực tiếp tại 22 đơn vị; kiểm tra qua báo cáo đối với 06 đơn vị')
  })
})
