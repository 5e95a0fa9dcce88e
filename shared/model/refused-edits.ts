import { isSame } from '../lib/is-same.ts'
import { type Edit, isFinalising, type RecordEdit } from './edit.ts'

/** What has to be known of the facts as they stand before the edits. Undefined where it is not known, and so not final. */
export interface KnownFacts {
  readonly isFinal: (assessmentId: string) => boolean
  readonly assessmentOfSheet: (sheetId: string) => string | undefined
  readonly assessmentOfItem: (itemId: string) => string | undefined
}

/**
 * The edits that would change what is final. Such an assessment can be deleted and brought back as a whole, and names can be taken out of
 * it; everything else is refused: a correction is a further revision. Later edits see what earlier ones of the list have made final.
 */
export function refusedEdits(edits: readonly Edit[], known: KnownFacts): readonly Edit[] {
  const removed = removedAssessments(edits)
  const madeFinal = new Set<string>()
  const isFinal = (id: string | undefined) => id !== undefined && (madeFinal.has(id) || known.isFinal(id))
  return edits.filter((edit) => {
    const refused = isFinal(ownerOf(edit, known)) && !(edit.kind === 'record' && leavesItAlone(edit, removed))
    if (!refused && isFinalising(edit)) madeFinal.add(edit.id)
    return refused
  })
}

/** The assessment that an edit changes; undefined where it changes none, and for what is allowed at any time. */
function ownerOf(edit: Edit, known: KnownFacts): string | undefined {
  switch (edit.kind) {
    case 'record':
      return ownerOfRecord(edit)
    case 'answer':
    case 'sheet-head':
      return known.assessmentOfSheet(edit.sheetId)
    case 'vote':
      return known.assessmentOfItem(edit.itemId) ?? known.assessmentOfSheet(edit.seat)
    case 'agenda':
      return known.assessmentOfItem(edit.itemId)
    case 'workshop':
      return edit.assessmentId
    case 'anonymise':
    case 'events':
    case 'settings':
      return undefined
  }
}

function ownerOfRecord(edit: RecordEdit): string | undefined {
  if (edit.table === 'assessments' || edit.table === 'workshops') return edit.id
  if (edit.table === 'sheets' || edit.table === 'agendaItems') return (edit.after ?? edit.before)?.assessmentId
  return undefined
}

/** Assessments that the list removes, be it to make them anew: what belongs to them may come and go with them. */
function removedAssessments(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap((edit) =>
      edit.kind === 'record' && edit.table === 'assessments' && edit.after === null ? [edit.id] : [],
    ),
  )
}

function leavesItAlone(edit: RecordEdit, removed: ReadonlySet<string>): boolean {
  if (edit.before === null || edit.after === null) return removed.has(ownerOfRecord(edit) ?? '')
  const knewIt = edit.table !== 'assessments' || edit.before.status === 'final'
  return knewIt && isSame(edit.before, edit.after)
}
