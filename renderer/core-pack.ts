import type { ModelPack } from '#shared/packs/model-pack.ts'

let loading: Promise<ModelPack> | undefined

/** The model that ships with Trefoil. It is a chunk of its own, fetched once, when the first screen needs it; the build has checked it. */
export function loadCorePack(): Promise<ModelPack> {
  loading ??= import('./core-pack-data.ts').then(({ CORE_PACK }) => CORE_PACK)
  return loading
}
