/** In bytes: no workspace and no backup larger than this is read or crosses the bridge to the Node side. */
export const LARGEST_OWN_FILE = 200 * 1024 * 1024
