import { useComputedColorScheme } from '@mantine/core'
import { assertNever } from '#shared/lib/assert-never.ts'
import type { Block, ChartBlock, FiguresBlock, RichText } from '#shared/report/report.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'
import { ComparisonPreview } from './ComparisonPreview.tsx'
import { PracticePreview } from './PracticePreview.tsx'
import classes from './Preview.module.css'
import { RichWords } from './RichWords.tsx'
import { TablePreview } from './TablePreview.tsx'

/** One block of the report as it reads on the screen. */
export function BlockPreview({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h4 className={classes.minor}>{block.text}</h4>
    case 'paragraph':
      return (
        <p className={block.tone === 'lead' ? classes.lead : block.tone === 'quiet' ? classes.quiet : undefined}>
          <RichWords text={block.text} />
        </p>
      )
    case 'list':
      return <Words items={block.items} isOrdered={block.ordered ?? false} />
    case 'chart':
      return <Chart block={block} />
    case 'figures':
      return <Figures block={block} />
    case 'table':
      return <TablePreview block={block} />
    case 'note':
      return (
        <p className={classes.note}>
          {block.tone === 'judgement' && <strong>Our judgement: </strong>}
          <RichWords text={block.text} />
        </p>
      )
    case 'columns':
      return (
        <div className={classes.columns}>
          {block.columns.map(({ title, framework, items }) => (
            <div key={title}>
              <h4 className={classes.minor}>{framework ? <FrameworkLabel framework={framework} /> : title}</h4>
              <Words items={items} isOrdered={false} />
            </div>
          ))}
        </div>
      )
    case 'entry':
      return (
        <div className={classes.entry}>
          <h4 className={classes.minor}>
            <RichWords text={block.title} /> {block.aside && <span className={classes.quiet}>{block.aside}</span>}
          </h4>
          <dl className={classes.facts}>
            {block.facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <RichWords text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )
    case 'comparison':
      return <ComparisonPreview block={block} />
    case 'practice':
      return <PracticePreview block={block} />
    default:
      return assertNever(block)
  }
}

function Words({ items, isOrdered }: { readonly items: readonly RichText[]; readonly isOrdered: boolean }) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a derived list have no other identity
        <li key={index}>
          <RichWords text={item} />
        </li>
      ))}
    </List>
  )
}

function Chart({ block }: { readonly block: ChartBlock }) {
  const scheme = useComputedColorScheme('light')
  return (
    <figure className={classes.figure} style={{ width: `${100 * (block.width ?? 1)}%` }}>
      <SvgScene scene={block.scene} inks={scheme} />
      {block.caption && <figcaption className={classes.quiet}>{block.caption}</figcaption>}
    </figure>
  )
}

function Figures({ block }: { readonly block: FiguresBlock }) {
  return (
    <dl className={classes.columns}>
      {block.figures.map(({ value, label, note, framework }) => (
        <div key={label}>
          <dt>{framework ? <FrameworkLabel framework={framework} /> : label}</dt>
          <dd>
            <span className={classes.value}>{value}</span> {note && <span className={classes.quiet}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
