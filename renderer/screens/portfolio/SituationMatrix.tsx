import { Table } from '@mantine/core'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { type Fit, SITUATIONS } from '#shared/scoring/portfolio/situations.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import classes from './Portfolio.module.css'

const FIT_WORDS: Readonly<Record<Fit, string>> = { leads: '● leads', helps: '○ helps', little: 'little' }

/** Which method in which situation (S16). */
export function SituationMatrix() {
  return (
    <>
      <Table.ScrollContainer minWidth={720}>
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">Situation</th>
              {FRAMEWORKS.map((framework) => (
                <th key={framework} scope="col">
                  <FrameworkLabel framework={framework} />
                </th>
              ))}
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {SITUATIONS.map(({ id, title, fits, why }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {FRAMEWORKS.map((framework) => (
                  <td key={framework} data-fit={fits[framework]}>
                    {FIT_WORDS[fits[framework]]}
                  </td>
                ))}
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Table.ScrollContainer>
      <JudgementNote>
        the article that Trefoil follows shows a graph of situations and methods; it is lost, and this table is our own.
      </JudgementNote>
    </>
  )
}
