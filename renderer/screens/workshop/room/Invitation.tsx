import type { OpenedRoom } from '#shared/ipc/room-channels.ts'
import { QrCode } from '../../../components/QrCode.tsx'
import classes from './Invitation.module.css'

/** How a phone finds the room: a code to scan, or an address and a code to type. */
export function Invitation({ room }: { readonly room: OpenedRoom }) {
  const { address, port, code } = room
  return (
    <div className={classes.invitation}>
      <QrCode
        className={classes.qr}
        text={`http://${address}:${port}/#${code}`}
        label={`QR code: the address ${address}:${port} with the code`}
      />
      <dl className={classes.words}>
        <dt>On the same network, open</dt>
        <dd className={classes.address}>
          {address}:{port}
        </dd>
        <dt>Code</dt>
        <dd className={classes.code}>
          {code.slice(0, 3)} {code.slice(3)}
        </dd>
      </dl>
    </div>
  )
}
