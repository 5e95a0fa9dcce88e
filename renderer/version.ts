declare const __APP_VERSION__: string

/** The version of Trefoil that is running, as in package.json. */
export const APP_VERSION = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : 'development'
