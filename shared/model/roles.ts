/** Offered in the app; a file may bring another role in its own words. */
export const ROLES = ['dev', 'ops', 'SRE', 'manager', 'business', 'other'] as const
