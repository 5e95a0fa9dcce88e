import type { NetworkInterfaceInfo } from 'node:os'

/** An address of this computer that phones on the same network can reach. */
export interface RoomAddress {
  readonly address: string
  /** The system's name of the network, `en0` or `Wi-Fi`. */
  readonly network: string
}

/** Networks of machines inside this machine, and tunnels: no phone is in there. */
const UNLIKELY = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale)/i

/**
 * The private IPv4 addresses of this computer, the likeliest first. Public ones are left out: a room is for people in the room, and a
 * public address can be reached by everybody.
 */
export function roomAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly RoomAddress[] {
  return Object.entries(interfaces)
    .flatMap(([network, infos = []]) =>
      infos
        .filter(({ family, internal, address }) => family === 'IPv4' && !internal && isPrivate(address))
        .map(({ address }) => ({ address, network })),
    )
    .sort((a, b) => rank(a) - rank(b))
}

/** RFC 1918, then link-local (RFC 3927); the loopback, too, which the system marks as internal. */
function isPrivate(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number)
  return (
    a === 10 || a === 127 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)
  )
}

function rank({ address, network }: RoomAddress): number {
  return (UNLIKELY.test(network) ? 2 : 0) + (address.startsWith('169.254.') ? 1 : 0)
}
