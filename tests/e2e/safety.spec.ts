import { expect, test } from '../support/app.ts'

test('a page has no Node and no more of the shell than was promised', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    module: typeof Reflect.get(globalThis, 'module'),
    host: Object.keys(window.host ?? {}).sort(),
  }))
  const promised = ['chooseFolder', 'connect', 'print', 'saveFile', 'saveInFolder', 'showDataFolder']
  const host = app.kind === 'desktop' ? promised : []
  expect(found).toEqual({ require: 'undefined', process: 'undefined', module: 'undefined', host })
})

test('scripts that are not the program’s own files do not run', async ({ app }) => {
  const ran = await app.page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.head.append(inline)
    const foreign = document.createElement('script')
    foreign.src = 'data:text/javascript,window.foreignRan = true'
    const settled = new Promise((resolve) => {
      foreign.onload = resolve
      foreign.onerror = resolve
    })
    document.head.append(foreign)
    await settled
    return { inline: 'inlineRan' in window, foreign: 'foreignRan' in window }
  })
  expect(ran).toEqual({ inline: false, foreign: false })
})

test('text is never evaluated and no other host is reached', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const evaluated = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
    })
    await fetch('http://192.0.2.1/').catch(() => {})
    return await evaluated
  })
  expect(outcome).toBe('connect-src')
})

test('a call that does not fit its schema is refused and changes nothing', async ({ app }) => {
  const call = Reflect.apply(app.client.records.save, null, [{ kind: 'conference', values: 'none' }])
  await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect((await app.client.records.list({ kind: 'conference' })).total).toBe(0)
})
