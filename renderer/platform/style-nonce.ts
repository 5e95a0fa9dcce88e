/** The nonce that this page's Content-Security-Policy asks of style elements (docs/adr/0004-content-security-policy.md). */
export const STYLE_NONCE = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

// Libraries below the UI kit (`get-nonce`, which holds back scrolling under dialogs) look for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: STYLE_NONCE })
