export const ITSM_STEPS = ['strategy', 'design', 'transition', 'operation', 'improvement'] as const
export const CAMS_PILLARS = ['culture', 'automation', 'measurement', 'sharing'] as const
