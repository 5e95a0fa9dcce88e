import { join, sep } from 'node:path'

/**
 * The file that the path of a URL names inside `root`, or null where the path is malformed or leads outside. The check is made on the
 * joined path: `..`, encoded or not, is resolved before it is compared.
 */
export function resolveInside(root: string, pathname: string): string | null {
  const decoded = decode(pathname)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const path = join(root, decoded)
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
