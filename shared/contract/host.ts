/**
 * What the desktop shell offers to its screens beside the contract, as `window.host`. In a browser it is absent and the
 * screens use what a browser has: downloads and its own print dialog.
 */
export interface HostBridge {
  /** Asks the shell for a new port to the backend; it arrives as a window message of `portMessage` with one port. */
  connect(): void
  /** Asks where to save, writes the file there; false where the clerk cancelled. */
  saveFile(name: string, bytes: ArrayBuffer): Promise<boolean>
  /** Asks for a folder to save several files into; null where the clerk cancelled. */
  chooseFolder(): Promise<{ id: string; name: string } | null>
  /** Writes a file into a folder that the clerk chose, beside others of its name; false where it cannot be written. */
  saveInFolder(folderId: string, name: string, bytes: ArrayBuffer): Promise<boolean>
  /** Prints a page of `documents.html` with the system's print dialog; false where the clerk cancelled. */
  print(html: string): Promise<boolean>
  /** Shows the data folder in the file manager. */
  showDataFolder(): Promise<void>
}

/** The `data` of the window message that brings a port to the backend. */
export const portMessage = 'so-dan-van:backend-port'
