/** Raised by one whenever a stored record changes its shape; each raise has a migration. */
export const SCHEMA_VERSION = 5
export const WORKSPACE_FORMAT = 'trefoil-workspace'
