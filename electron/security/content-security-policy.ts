/** The word in `renderer/index.html` that every response replaces with a fresh nonce. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** Workers are built to `assets/<name>-worker-<hash>.js`. */
const WORKER_PATH = /^\/assets\/[\w-]*-worker-[\w-]+\.js$/

/**
 * The Content-Security-Policy of one response (docs/adr/0004-content-security-policy.md). Style elements need the nonce of the page;
 * style attributes in markup and all inline scripts stay forbidden. Only a worker's own response may compile WebAssembly (the
 * layout engine of the PDF), never the page.
 */
export function contentSecurityPolicy(path: string, nonce: string): string {
  const scripts = isWorkerPath(path) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'"
  return [
    "default-src 'none'",
    scripts,
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Every header that protects a response, in Electron and in browser mode alike. */
export function securityHeaders(path: string, nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(path, nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  }
}

/** The page with its nonce in place. */
export function fillNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce)
}

function isWorkerPath(path: string): boolean {
  return WORKER_PATH.test(path)
}
