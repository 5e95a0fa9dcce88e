import type { SCHEMA_VERSION } from '../model/schema-version.ts'
import { addWorkshops } from './0001-add-workshops.ts'
import { addMilestonesAndBaselines } from './0002-add-milestones-and-baselines.ts'
import { addFinalMarksAndInterfaces } from './0003-add-final-marks-and-interfaces.ts'
import { addMeasures } from './0004-add-measures.ts'

/** From one schema version to the next: pure, and it raises `schemaVersion` by one. */
export type Migration = (workspace: unknown) => unknown

type CountTo<N extends number, Counted extends readonly unknown[] = readonly []> = Counted['length'] extends N
  ? never
  : Counted['length'] | CountTo<N, readonly [...Counted, unknown]>

/** Every schema version before the present one. */
export type OldVersion = Exclude<CountTo<typeof SCHEMA_VERSION>, 0>

/** The migration *from* each old version, in `NNNN-what-it-does.ts`. Leaving one out does not compile. */
export const MIGRATIONS: { readonly [From in OldVersion]: Migration } = {
  1: addWorkshops,
  2: addMilestonesAndBaselines,
  3: addFinalMarksAndInterfaces,
  4: addMeasures,
}
