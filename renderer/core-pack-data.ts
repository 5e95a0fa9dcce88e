import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import pack from '../assets/models/trefoil-core/pack.json'

const practices = import.meta.glob<Practice>('../assets/models/trefoil-core/practices/*.json', {
  eager: true,
  import: 'default',
})

/** The pack as it stands in assets/models; its shape is checked by `trefoil models check` in every build, not at every start. */
export const CORE_PACK = {
  ...pack,
  practices: Object.values(practices).sort((a, b) => a.no - b.no),
} as unknown as ModelPack
