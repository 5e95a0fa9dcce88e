import { Canvas, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { LEVEL_NAMES, LEVELS, type Level } from '#shared/model/level.ts'
import type { PracticeBlock } from '#shared/report/report.ts'
import type { Bookmark } from '../bookmarks.ts'
import { type Painter, paintText } from '../painter.ts'
import { INKS, TEXT } from '../theme.ts'
import { lengthOfAnswer, PracticeAnswers } from './PracticeAnswers.tsx'

const FILLS = [INKS.level0, INKS.level1, INKS.level2, INKS.level3, INKS.level4, INKS.level5] as const
const ON_FILLS = [INKS.onLevel0, INKS.onLevel1, INKS.onLevel2, INKS.onLevel3, INKS.onLevel4, INKS.onLevel5] as const
/** For the level at the left. */
const INDENT = 30
/** The side of a level's square. */
const CHIP = 18
/** Letters in all answers of a practice, above which it may break between or within two of them. */
const KEEP_TOGETHER = 1100

interface PracticeViewProps {
  readonly block: PracticeBlock
  readonly bookmark: Bookmark | null
  /** Of the text column, in points. */
  readonly width: number
}

/** A practice with its question, its level, and every answer with comment and evidence. */
export function PracticeView({ block, bookmark, width }: PracticeViewProps): ReactElement {
  const letters = block.answers.reduce((sum, answer) => sum + lengthOfAnswer(answer), 0)
  const anchor = { id: `practice-${block.id}`, bookmark }
  const answers = <Answers block={block} width={width} />
  if (letters <= KEEP_TOGETHER) {
    return (
      <View {...anchor} wrap={false}>
        <Head block={block} />
        {answers}
      </View>
    )
  }
  // The anchor is on the head alone: of something that breaks, links would lead to its last page.
  return (
    <>
      <View {...anchor} wrap={false} minPresenceAhead={30}>
        <Head block={block} />
      </View>
      {answers}
    </>
  )
}

function Answers({ block, width }: { readonly block: PracticeBlock; readonly width: number }): ReactElement {
  return (
    <View style={{ marginLeft: INDENT }}>
      {block.answers.length === 0 ? (
        <Text style={{ ...TEXT.quiet, marginTop: 3 }}>Nobody has answered this.</Text>
      ) : (
        <PracticeAnswers answers={block.answers} width={width - INDENT} />
      )}
    </View>
  )
}

function Head({ block }: { readonly block: PracticeBlock }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', borderTopWidth: 0.5, borderTopColor: INKS.rule, paddingTop: 7 }}>
      <LevelChip level={block.level} />
      <View style={{ flex: 1 }}>
        <Text style={TEXT.heading3}>
          {block.title}
          <Text style={{ fontWeight: 400, fontSize: 8, color: INKS.faint }}>{`  ${block.no}`}</Text>
        </Text>
        <Text style={{ ...TEXT.quiet, fontSize: 8.4, marginTop: 1 }}>{block.question}</Text>
        {block.anchor === null || block.level === null ? null : (
          <Text style={{ fontSize: 8.4, lineHeight: 1.45, color: INKS.text, marginTop: 3 }}>
            <Text style={{ fontWeight: 600 }}>{`${block.level} ${LEVEL_NAMES[block.level].name}: `}</Text>
            {block.anchor}
          </Text>
        )}
      </View>
      <Facts block={block} />
    </View>
  )
}

/** At the right: how the answers are distributed, and what they come to. */
function Facts({ block }: { readonly block: PracticeBlock }): ReactElement | null {
  const answers = block.distribution.reduce((sum, count) => sum + count, 0)
  if (answers < 2 && block.facts.length === 0) return null
  return (
    <View style={{ width: 96, paddingLeft: 14, alignItems: 'flex-end' }}>
      {answers < 2 ? null : <Distribution counts={block.distribution} />}
      <Text style={{ ...TEXT.small, textAlign: 'right' }}>{block.facts.join('\n')}</Text>
    </View>
  )
}

/** Painted, not laid out: there is one for every practice. */
function LevelChip({ level }: { readonly level: Level | null }): ReactElement {
  const fill = level === null ? INKS.surface : FILLS[level]
  const edge = level === null || level < 2 ? INKS.line : fill
  return (
    <Canvas
      style={{ width: INDENT, height: CHIP }}
      paint={(painter: Painter) => {
        painter.lineWidth(0.6).fillColor(fill).strokeColor(edge)
        painter.roundedRect(0.3, 0.3, CHIP, CHIP, 3).fillAndStroke()
        const colour = level === null ? INKS.faint : ON_FILLS[level]
        const text = level === null ? '–' : String(level)
        paintText(painter, { text, x: 0.3 + CHIP / 2, y: 12.4, size: 9, weight: 600, colour, anchor: 'middle' })
        return null
      }}
    />
  )
}

const BAR = { width: 11, gap: 2, height: 16 }
const DIGIT = 5.6

/** Six bars, one per level, over the numbers of the levels. */
function Distribution({ counts }: { readonly counts: readonly number[] }): ReactElement {
  const most = Math.max(1, ...counts)
  return (
    <Canvas
      style={{ width: 6 * BAR.width + 5 * BAR.gap, height: BAR.height + DIGIT + 4, marginBottom: 2 }}
      paint={(painter: Painter) => {
        LEVELS.forEach((level) => {
          const height = ((counts[level] ?? 0) / most) * BAR.height
          const x = level * (BAR.width + BAR.gap)
          painter
            .rect(x, BAR.height - height, BAR.width, height)
            .fillColor(FILLS[5])
            .fill()
          painter.rect(x, BAR.height, BAR.width, 1).fillColor(INKS.line).fill()
          const place = { x: x + BAR.width / 2, y: BAR.height + DIGIT + 2, anchor: 'middle' } as const
          paintText(painter, { ...place, text: String(level), size: DIGIT, colour: INKS.muted })
        })
        return null
      }}
    />
  )
}
