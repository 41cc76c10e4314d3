// Runs before each window's page, sandboxed: gives the page what shared/contract/host.ts promises and nothing more.
import { contextBridge, ipcRenderer } from 'electron'
import { type HostBridge, portMessage } from '../../shared/contract/host.ts'
import { channels } from './channels.ts'

const bridge: HostBridge = {
  connect: () => ipcRenderer.send(channels.connect),
  saveFile: (name, bytes) => ipcRenderer.invoke(channels.saveFile, name, bytes),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  saveInFolder: (folderId, name, bytes) => ipcRenderer.invoke(channels.saveInFolder, folderId, name, bytes),
  print: (html) => ipcRenderer.invoke(channels.print, html),
  showDataFolder: () => ipcRenderer.invoke(channels.showDataFolder),
}

contextBridge.exposeInMainWorld('host', bridge)
ipcRenderer.on(channels.port, ({ ports }) => {
  window.postMessage(portMessage, window.location.origin, ports)
})
