import { findBrowser, rootArguments } from '../../electron/hosting/browsers.ts'

/** How tests start the computer's browser: it draws for nobody, so it need not imitate a graphics card. */
export const chromiumOptions = {
  executablePath: findBrowser() ?? undefined,
  args: [
    ...rootArguments,
    '--disable-background-networking',
    '--disable-gpu',
    '--disable-software-rasterizer',
  ],
}
