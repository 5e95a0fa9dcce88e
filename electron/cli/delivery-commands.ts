import type { Command } from 'commander'
import { type BudgetOptions, budgetAsText, computeBudget } from './budget-command.ts'
import type { CliWorld } from './cli-world.ts'
import { computeMeasures, type MeasuresOptions, measuresAsText } from './measures-command.ts'
import { leftOutAsText } from './measures-findings.ts'
import { decidePolicy, type PolicyOptions, walkAsText } from './policy-command.ts'

/** What is measured of delivery, and what is decided by it: `measures`, `budget`, `policy`. */
export function addDeliveryCommands(program: Command, world: CliWorld): void {
  addMeasuresCommand(program, world)
  addBudgetCommand(program, world)
  addPolicyCommand(program, world)
}

function addMeasuresCommand(program: Command, world: CliWorld): void {
  program
    .command('measures')
    .description('delivery measures and availability from files (CSV); each file is optional')
    .option('--deployments <file>', 'what went live')
    .option('--changes <file>', 'what each deployment carried, for lead times')
    .option('--incidents <file>', 'incidents, for recovery times and downtime')
    .option('--windows <file>', 'from when until when each service was watched, for availability')
    .option('--time-zone <zone>', 'the zone of times that name none, such as Europe/London')
    .option('--date-order <order>', 'of dates such as 03/04/2026: dmy or mdy')
    .option('--json', 'print JSON instead of tables')
    .action((options: MeasuresOptions & { readonly json?: boolean }) => {
      const figures = computeMeasures(options)
      const leftOut = leftOutAsText(figures.findings)
      if (leftOut) world.complain(leftOut)
      world.print(options.json ? toJson(figures) : measuresAsText(figures))
    })
}

function addBudgetCommand(program: Command, world: CliWorld): void {
  program
    .command('budget')
    .description('what a service level objective allows, when its alerts fire, and what is left of its error budget')
    .requiredOption('--slo <percent>', 'the objective, such as 99.9')
    .option('--valid <n>', 'how many events there were')
    .option('--bad <n>', 'how many of them were bad')
    .option('--json', 'print JSON instead of tables')
    .action((options: BudgetOptions & { readonly json?: boolean }) => {
      const budget = computeBudget(options)
      world.print(options.json ? toJson(budget) : budgetAsText(budget))
    })
}

function addPolicyCommand(program: Command, world: CliWorld): void {
  program
    .command('policy')
    .description('how a change is decided: the first row of the decision table that matches')
    .requiredOption('--risk <word>', 'known or unknown')
    .requiredOption('--affected <word>', 'other business parts affected: yes or no')
    .requiredOption('--budget <word>', 'error budget: ample, near, depleted, or none where there is no SLO')
    .requiredOption('--urgency <word>', 'fix (incident, P0, security), critical (for the business), or normal')
    .requiredOption('--standard <word>', 'pre-authorised standard change: yes or no')
    .option('--halt', 'the team’s switch: without row 4, what is critical to the business is postponed, too')
    .option('--walk', 'also every row that was looked at before the one that decides')
    .option('--json', 'print JSON instead of a sentence')
    .action((options: PolicyOptions & { readonly walk?: boolean; readonly json?: boolean }) => {
      const walk = decidePolicy(options)
      const { decision } = walk
      if (options.json) world.print(toJson(options.walk ? { ...decision, rows: walk.rows } : decision))
      else {
        const sentence = `Row ${decision.rule}: ${decision.decision}\n${decision.reason}`
        world.print(options.walk ? `${walkAsText(walk)}\n\n${sentence}` : sentence)
      }
    })
}

function toJson(value: object): string {
  return JSON.stringify(value, null, 2)
}
