import type { Command } from 'commander'
import { type CreateOptions, createBallots } from './ballot-create.ts'
import { type MergeOptions, mergeAsJson, mergeAsText, mergeBallots } from './ballot-merge.ts'
import type { CliWorld } from './cli-world.ts'
import { readCorePack } from './read-pack.ts'

/** `ballot create` and `ballot merge`. */
export function addBallotCommands(program: Command, world: CliWorld): void {
  const ballot = program
    .command('ballot')
    .description('ballots of a workshop: pages to answer anywhere, and what they save')
  ofOneAssessment(ballot.command('create <workspace>'))
    .description('write a ballot for each participant, and the key that taking them in needs')
    .requiredOption('--out <folder>', 'where to write them')
    .option('--participant <name or id...>', 'only for these')
    .option('--for-all', 'one ballot for all, who choose on it who they are')
    .option('--key <file>', 'the key; written where there is none yet (default: ballots.trefoil-key in the folder)')
    .action(async (workspace: string, options: CreateOptions) => {
      for (const line of await createBallots(workspace, readCorePack(), options)) world.complain(line)
    })
  ofOneAssessment(ballot.command('merge <workspace> <answers...>'))
    .description('take in what ballots saved: all files or none')
    .requiredOption('--key <file>', 'the key that the ballots were made with')
    .option('--out <workspace>', 'where to write the workspace with the votes; else it only says what would happen')
    .option(
      '--on-conflict <word>',
      'where two files of one person, or a file and a vote, differ: newest, first, refuse',
      'refuse',
    )
    .option('--json', 'print JSON instead of a table')
    .action(
      async (workspace: string, answers: readonly string[], options: MergeOptions & { readonly json?: boolean }) => {
        const merge = await mergeBallots(workspace, answers, readCorePack(), options, world.now().toISOString())
        world.print(options.json ? JSON.stringify(mergeAsJson(merge), null, 2) : mergeAsText(merge))
      },
    )
}

function ofOneAssessment(command: Command): Command {
  return command
    .option('--team <name or id>', 'the team, where the workspace has several')
    .option('--assessment <title or id>', 'the assessment; else the latest')
}
