/** Raised by one whenever a stored record changes its shape; each raise has a migration. */
export const SCHEMA_VERSION = 4
export const WORKSPACE_FORMAT = 'trefoil-workspace'
