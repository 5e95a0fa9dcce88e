/** `practice:agreed-slos` → kind and id. */
export function splitTarget(target: string): readonly [kind: string, id: string] {
  const colon = target.indexOf(':')
  return colon < 0 ? [target, ''] : [target.slice(0, colon), target.slice(colon + 1)]
}
