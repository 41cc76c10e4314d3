import { describe, expect, test } from 'vitest'
import { defaultDataFolder, folderWarning, type Surroundings } from '../../../electron/backend/dataFolder.ts'

function at(changed: Partial<Surroundings>): string {
  return defaultDataFolder({
    platform: 'linux',
    environment: {},
    homeFolder: '/home/lan',
    programFolder: '/opt/so',
    demo: false,
    folderExists: () => false,
    ...changed,
  })
}

describe('the data folder where none is named', () => {
  test('is the local, not the roaming, application data on Windows', () => {
    const environment = {
      LOCALAPPDATA: 'C:\\Users\\lan\\AppData\\Local',
      APPDATA: 'C:\\Users\\lan\\AppData\\Roaming',
    }
    expect(at({ platform: 'win32', environment })).toBe('C:\\Users\\lan\\AppData\\Local\\So Dan van')
    expect(at({ platform: 'win32', environment: {}, homeFolder: 'C:\\Users\\lan' })).toBe(
      'C:\\Users\\lan\\AppData\\Local\\So Dan van',
    )
  })

  test('follows the custom of the other systems', () => {
    expect(at({ platform: 'darwin', homeFolder: '/Users/lan' })).toBe(
      '/Users/lan/Library/Application Support/So Dan van',
    )
    expect(at({})).toBe('/home/lan/.local/share/so-dan-van')
    expect(at({ environment: { XDG_DATA_HOME: '/data' } })).toBe('/data/so-dan-van')
  })

  test('lies beside the program in the portable form', () => {
    const folderExists = (path: string) => path === 'E:\\so\\du-lieu'
    expect(at({ platform: 'win32', programFolder: 'E:\\so', folderExists })).toBe('E:\\so\\du-lieu')
  })

  test('is another one for the demo', () => {
    const all = [{}, { platform: 'win32' as const }, { folderExists: () => true }]
    for (const surroundings of all) {
      expect(at({ ...surroundings, demo: true })).not.toBe(at(surroundings))
    }
  })
})

describe('the warning about a data folder', () => {
  test.each([
    ['\\\\server\\chung\\So Dan van', 'ổ mạng'],
    ['//server/chung', 'ổ mạng'],
    ['\\\\?\\UNC\\server\\chung', 'ổ mạng'],
    ['C:\\Users\\lan\\OneDrive - Văn phòng\\So Dan van', 'OneDrive'],
    ['G:\\My Drive\\so', 'Google Drive'],
    ['/Users/lan/Library/Mobile Documents/com~apple~CloudDocs/so', 'iCloud'],
    ['/home/lan/Dropbox/so', 'Dropbox'],
  ])('is given for %s', (path, word) => {
    expect(folderWarning(path)).toContain(word)
  })

  test.each(['C:\\Users\\lan\\AppData\\Local\\So Dan van', '\\\\?\\C:\\so', '/home/lan/so', 'D:\\onedriver'])(
    'is not given for %s',
    (path) => {
      expect(folderWarning(path)).toBeNull()
    },
  )
})
