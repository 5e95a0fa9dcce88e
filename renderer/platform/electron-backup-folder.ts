import type { Bridge } from '#shared/ipc/contract.ts'
import type { BackupFolder } from './platform.ts'

/** A folder that the user chose in the system's dialog; the Node side keeps and writes it. */
export function createElectronBackupFolder({ calls }: Bridge): BackupFolder {
  return {
    choose: async () => {
      const answer = await calls['backup:choose-folder']({})
      if (answer.outcome === 'failed') throw new Error(answer.message)
      return answer.outcome === 'chosen' ? answer.folder : null
    },
    look: async () => {
      const { folder } = await calls['backup:folder']({})
      return folder === null ? { kind: 'none' } : { kind: 'ready', place: folder }
    },
    allow: async () => true,
    write: async (name, content) => {
      const answer = await calls['backup:write']({ name, content })
      if (answer.outcome === 'failed') throw new Error(answer.message)
    },
  }
}
