/** Said wherever results of the stand-in are shown: what only real Electron (`npm run test:electron`) can prove. */
export const STAND_IN_NOTICE = `These journeys ran in a stand-in for Electron: the built main process and preload script under Node, with windows that are
pages of a real Chromium. It cannot prove the operating system's sandbox, context isolation, the privileges of the app: scheme,
fuses, asar integrity or installers. Real Electron does: npm run test:electron, on three systems in the hosted workflow.`
