import { LEVEL_NAMES } from '../model/level.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import { publicViewOf } from '../workshop/public-view.ts'
import type { SessionFacts } from '../workshop/session-facts.ts'
import type { RoomView } from './room-messages.ts'

/** What phones may see of a session: less than the projector, no names and no result; whoever wants those looks up. */
export function roomViewOf(facts: SessionFacts, pack: ModelPack, team: string): RoomView {
  // The clock is not shown, so any moment will do; the view changes only when the session does.
  const { sessionId, stage, clock, item } = publicViewOf(facts, 0)
  const practice = item && stage === 'rounds' ? findPractice(pack, item.practice) : undefined
  return {
    sessionId,
    team,
    stage,
    isPaused: clock.isPaused,
    item:
      item && practice
        ? {
            practice: practice.id,
            title: practice.title,
            question: practice.question,
            why: practice.why,
            anchors: practice.anchors.map(({ level, text }) => ({ level, name: LEVEL_NAMES[level].name, text })),
            place: item.place,
            of: item.of,
            phase: item.phase,
            round: item.round,
            voted: item.progress.voted,
            seats: item.progress.seats.length,
          }
        : null,
  }
}
