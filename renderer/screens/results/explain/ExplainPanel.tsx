import { Text } from '@mantine/core'
import { isFramework } from '#shared/model/framework.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { ResultsProps } from '../results-props.ts'
import { findCompared } from './compared-statements.ts'
import { ExplainAgreement } from './ExplainAgreement.tsx'
import { ExplainAnswers } from './ExplainAnswers.tsx'
import { ExplainDimension } from './ExplainDimension.tsx'
import { ExplainFramework } from './ExplainFramework.tsx'
import { ExplainPractice } from './ExplainPractice.tsx'
import { ExplainStanding } from './ExplainStanding.tsx'
import { ExplainVerdict } from './ExplainVerdict.tsx'
import { splitTarget } from './split-target.ts'

export interface ExplainProps extends ResultsProps {
  readonly target: string
}

/** Where a figure comes from: the rule in words, the weights, and the answers behind it. */
export function ExplainPanel({ target, ...results }: ExplainProps) {
  const [kind, id] = splitTarget(target)
  const { pack, score } = results
  if (kind === 'practice') {
    const practice = findPractice(pack, id)
    const found = score.practices[id]
    if (practice && found) return <ExplainPractice {...results} practice={practice} found={found} />
    return (
      <Text>
        {practice ? 'This practice was not asked in this assessment.' : 'The model does not know this practice.'}
      </Text>
    )
  }
  if (kind === 'dimension') {
    const dimension = pack.dimensions.find((entry) => entry.id === id)
    const found = score.dimensions[id]
    if (dimension && found) return <ExplainDimension {...results} dimension={dimension} found={found} />
    return <Text>None of its practices was asked in this assessment.</Text>
  }
  if (kind === 'all') return id === 'agreement' ? <ExplainAgreement {...results} /> : <ExplainAnswers {...results} />
  if (kind === 'cell' || kind === 'strength') {
    const compared = findCompared(pack, target)
    if (compared) return <ExplainStanding {...results} compared={compared} />
    return <Text>The model does not have this part of the comparison.</Text>
  }
  return isFramework(id) ? <ExplainFramework {...results} framework={id} /> : <ExplainVerdict {...results} />
}
