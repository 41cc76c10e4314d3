/** Names of the messages between a window's preload script and the shell. */
export const channels = {
  connect: 'so-dan-van:connect',
  port: 'so-dan-van:port',
  saveFile: 'so-dan-van:save-file',
  chooseFolder: 'so-dan-van:choose-folder',
  saveInFolder: 'so-dan-van:save-in-folder',
  print: 'so-dan-van:print',
  showDataFolder: 'so-dan-van:show-data-folder',
} as const
