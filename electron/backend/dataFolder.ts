import { posix, win32 } from 'node:path'

/** Where the program runs, as far as it decides about the data folder. */
export interface Surroundings {
  platform: NodeJS.Platform
  environment: Readonly<Record<string, string | undefined>>
  homeFolder: string
  /** The folder that the program lies in. */
  programFolder: string
  /** The separate folder with invented records. */
  demo: boolean
  folderExists(path: string): boolean
}

const folderName = 'So Dan van'
const linuxFolderName = 'so-dan-van'
const portableName = 'du-lieu'
const demoEnding = { spoken: ' (dung thu)', plain: '-dung-thu' }

/**
 * The folder that holds the data where none is named: `du-lieu` beside the program if it is there (the portable
 * form), else the user's local application data, which Windows never carries to other computers.
 */
export function defaultDataFolder(surroundings: Surroundings): string {
  const { platform, environment, homeFolder, programFolder, demo, folderExists } = surroundings
  const { join } = platform === 'win32' ? win32 : posix
  const portable = join(programFolder, portableName)
  if (folderExists(portable)) return demo ? `${portable}${demoEnding.plain}` : portable
  const spoken = demo ? `${folderName}${demoEnding.spoken}` : folderName
  if (platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homeFolder, 'AppData', 'Local'), spoken)
  }
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', spoken)
  const plain = demo ? `${linuxFolderName}${demoEnding.plain}` : linuxFolderName
  return join(environment.XDG_DATA_HOME || join(homeFolder, '.local', 'share'), plain)
}

/** Folder names that the common synchronisation programs use, as they stand in a path. */
const synchronised: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( -.*)?$/i, 'OneDrive'],
  [/^(google ?drive|my drive|drive của tôi|googledrive-.*)$/i, 'Google Drive'],
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(icloud ?drive|com~apple~clouddocs)$/i, 'iCloud'],
  [/^nextcloud$/i, 'Nextcloud'],
]

/**
 * Why a data folder is a risk, as a sentence for the clerk; null where it is none. A database that two computers write
 * to through a network or a synchronisation program gets damaged. A drive letter that stands for a network drive
 * cannot be told from its name.
 */
export function folderWarning(path: string): string | null {
  if (/^(\\\\|\/\/)(?![?.][\\/](?!UNC))/i.test(path) || /\/gvfs\/smb-share/i.test(path)) {
    return 'Thư mục dữ liệu đang nằm trên ổ mạng: dữ liệu có thể hỏng khi mạng chập chờn. Hãy chuyển về ổ đĩa của máy này.'
  }
  const parts = path.split(/[\\/]/)
  const found = synchronised.find(([pattern]) => parts.some((part) => pattern.test(part)))
  if (!found) return null
  return `Thư mục dữ liệu đang được ${found[1]} đồng bộ: dữ liệu có thể hỏng khi đồng bộ giữa chừng. Hãy chuyển ra ngoài thư mục này.`
}
