import { Command, CommanderError } from 'commander'
import { jsonSchemaText } from '#shared/interchange/json-schema.ts'
import { ROADMAP_FORMAT_IDS } from '#shared/report/work-items/index.ts'
import { addBallotCommands } from './ballot-commands.ts'
import { checkPackAt, validateFile } from './check-command.ts'
import { InputRefused, WrongUsage } from './cli-problem.ts'
import type { CliWorld } from './cli-world.ts'
import { addDeliveryCommands } from './delivery-commands.ts'
import { type ExportOptions, exportFigures } from './export-command.ts'
import { appVersion } from './installation.ts'
import { type Choice, readInput } from './read-input.ts'
import { readCorePack } from './read-pack.ts'
import { type ReportOptions, writeReport } from './report-command.ts'
import {
  chooseFormat,
  chooseSolver,
  planRoadmap,
  type RoadmapOptions,
  roadmapAs,
  roadmapAsJson,
  roadmapAsText,
} from './roadmap-command.ts'
import { scoreAsJson, scoreAsText, scoreInput } from './score-command.ts'

const DONE = 0
const REFUSED = 1
const WRONG = 2

/** Runs one command. Resolves to the exit code: 0 done, 1 input refused, 2 wrong usage. */
export async function runCli(args: readonly string[], world: CliWorld = PROCESS_WORLD): Promise<number> {
  try {
    await makeProgram(world).parseAsync([...args], { from: 'user' })
    return DONE
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG
    if (error instanceof WrongUsage) return complain(world, error.message, WRONG)
    if (error instanceof InputRefused) return complain(world, error.message, REFUSED)
    throw error
  }
}

const PROCESS_WORLD: CliWorld = {
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}

function complain(world: CliWorld, message: string, code: number): number {
  world.complain(message)
  return code
}

type Shared = Choice & { readonly json?: boolean }

function makeProgram(world: CliWorld): Command {
  const program = new Command('trefoil')
    .description('What kind of shop is a team – ITIL, DevOps, SRE –, how well does it practise it, and what next?')
    .version(`Trefoil ${appVersion()}`, '--version', 'print the version')
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.complain(text.trimEnd()),
    })
    .exitOverride()
  addAssessmentCommands(program, world)
  addBallotCommands(program, world)
  addDeliveryCommands(program, world)
  addExportCommand(program, world)
  addCheckCommands(program, world)
  return program
}

function addAssessmentCommands(program: Command, world: CliWorld): void {
  const input = (file: string, choice: Choice) => readInput(file, readCorePack(), choice, world.now().toISOString())
  const today = () => world.now().toISOString().slice(0, 10)

  forOneAssessment(program, 'score', 'levels, dimensions, mix and agreement of an assessment')
    .option('--json', 'print JSON instead of tables')
    .action((file: string, options: Shared) => {
      const facts = input(file, options)
      const score = scoreInput(facts)
      world.print(options.json ? toJson(scoreAsJson(facts, score)) : scoreAsText(facts, score))
    })

  forOneAssessment(program, 'report', 'write the report; the ending of --out says as what: .pdf, .md, .json, .csv')
    .requiredOption('--out <file>', 'where to write it')
    .option('--paper <size>', 'a4 or letter; else as the workspace says')
    .action(async (file: string, options: Choice & ReportOptions) => {
      world.complain(await writeReport(input(file, options), options, today()))
    })

  forOneAssessment(program, 'roadmap', 'steps from gaps to targets under a capacity')
    .option('--capacity <person-days>', 'person-days per period')
    .option('--periods <n>', 'how many periods')
    .option('--max-steps <n>', 'at most so many practices at once, in one period; else as the plan says, or 3')
    .option('--start <day>', 'first day of the first period, such as 2026-03-31')
    .option('--target <level>', 'the level to reach where the team has set none closer')
    .option('--solver <word>', 'fast: a good plan at once; best: the best that can be found in --seconds')
    .option('--seconds <s>', 'for how long --solver best searches; else 10')
    .option('--json', 'print JSON instead of tables')
    .option('--format <word>', `for another tool: ${ROADMAP_FORMAT_IDS.join(', ')}`)
    .action(async (file: string, options: Shared & RoadmapOptions) => {
      const facts = input(file, options)
      const format = chooseFormat(options)
      const solve = await chooseSolver(options)
      const roadmap = planRoadmap(facts, scoreInput(facts), options, today(), solve)
      if (format !== null)
        return world.print(roadmapAs(format, facts, roadmap, world.now().toISOString()).replace(/\n$/, ''))
      world.print(options.json ? toJson(roadmapAsJson(roadmap)) : roadmapAsText(facts, roadmap))
    })
}

function addExportCommand(program: Command, world: CliWorld): void {
  program
    .command('export <workspace>')
    .description('the latest figures of every team, without names, as .csv or .json')
    .requiredOption('--out <file>', 'where to write them')
    .option('--anonymise', 'no names, days, notes or comments, in an order by chance; has to be said')
    .action((workspace: string, options: ExportOptions) => {
      world.complain(exportFigures(workspace, readCorePack(), options))
    })
}

function addCheckCommands(program: Command, world: CliWorld): void {
  program
    .command('validate <file>')
    .description('say whether a workspace or a file of answers can be read, and what is wrong with it')
    .option('--passphrase-env <name>', 'the environment variable that holds the passphrase of an encrypted backup')
    .action(async (file: string, { passphraseEnv }: { readonly passphraseEnv?: string }) => {
      const passphrase = passphraseEnv === undefined ? null : passphraseFrom(passphraseEnv)
      world.print(await validateFile(file, readCorePack(), passphrase))
    })
  program
    .command('models')
    .description('work on models')
    .command('check <pack>')
    .description('check a model: a folder or one JSON file')
    .action((pack: string) => world.print(checkPackAt(pack)))
  program
    .command('schema <kind>')
    .description('print the JSON Schema of a workspace or a pack')
    .action((kind: string) => {
      if (kind !== 'workspace' && kind !== 'pack')
        throw new WrongUsage(`schema takes workspace or pack; “${kind}” is neither.`)
      world.print(jsonSchemaText(kind).trimEnd())
    })
}

/** Never an argument of the command: those are seen by everybody on the computer. */
function passphraseFrom(variable: string): string {
  const passphrase = process.env[variable]
  if (!passphrase) throw new WrongUsage(`There is no passphrase in the environment variable ${variable}.`)
  return passphrase
}

/** A command on one assessment of a file. */
function forOneAssessment(program: Command, name: string, description: string): Command {
  return program
    .command(`${name} <file>`)
    .description(`${description}; the file is a workspace (JSON) or answers (CSV)`)
    .option('--team <name or id>', 'the team, where the workspace has several')
    .option('--assessment <title or id>', 'the assessment; else the latest')
}

function toJson(value: object): string {
  return JSON.stringify(value, null, 2)
}
