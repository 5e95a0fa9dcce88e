import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { roomAddresses } from '#electron/room/room-addresses.ts'

const info = (address: string, change: Partial<NetworkInterfaceInfo> = {}) =>
  [{ address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null, ...change }] as NetworkInterfaceInfo[]

it('offers private addresses, the likeliest first, and never a public one', () => {
  expect(
    roomAddresses({
      lo: info('127.0.0.1', { internal: true }),
      docker0: info('172.17.0.1'),
      eth1: info('169.254.3.4'),
      eth0: info('203.0.113.9'),
      wlan0: [...info('fd00::2', { family: 'IPv6', scopeid: 0 } as never), ...info('192.168.1.20')],
      eth2: info('172.32.0.1'),
      en5: info('10.1.2.3'),
      gone: undefined,
    }),
  ).toEqual([
    { address: '192.168.1.20', network: 'wlan0' },
    { address: '10.1.2.3', network: 'en5' },
    { address: '169.254.3.4', network: 'eth1' },
    { address: '172.17.0.1', network: 'docker0' },
  ])
})
