/** What a computer puts into folders by itself, and the lock files of open workbooks. */
const systemFile = /^(~\$|\.~lock|\.)|^(thumbs\.db|desktop\.ini)$/i

// Chromium has these entries, but no classes of these names that one could ask for.
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    return new Promise((resolve, reject) => entry.file((file) => resolve([file]), reject))
  }
  return isFolder(entry) ? filesInFolder(entry) : Promise.resolve([])
}

/** A folder is read in lots until an empty one comes. */
async function filesInFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader()
  const files: File[] = []
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (lot.length === 0) return files
    for (const entry of lot) files.push(...(await filesOf(entry)))
  }
}

/** A file without the folder that it was chosen in: browsers would send that as part of its name. */
function withoutFolder(file: File): File {
  return file.webkitRelativePath === ''
    ? file
    : new File([file], file.name, { type: file.type, lastModified: file.lastModified })
}

/** The files of a chosen folder without those that a computer puts there by itself. */
export function filesOfFolder(files: readonly File[]): File[] {
  return files.filter(({ name }) => !systemFile.test(name)).map(withoutFolder)
}

/**
 * The files that were dropped, those of dropped folders and their folders included, in the order of their names. To be
 * called while the drop is handled: afterwards the browser has forgotten what was dropped.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const plain = [...transfer.files]
  const folders = entries.filter((entry) => entry?.isDirectory)
  if (folders.length === 0) return plain
  const lots = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])))
  return filesOfFolder(lots.flat()).sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}
