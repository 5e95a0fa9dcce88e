import { z } from 'zod'
import { workspace } from '../model/workspace.ts'
import { modelPack } from '../packs/model-pack.ts'

/** The published schemas, by the name the command line knows them under. */
export type SchemaName = 'workspace' | 'pack'

const SCHEMAS: {
  readonly [Name in SchemaName]: { readonly schema: z.ZodType; readonly head: Record<string, string> }
} = {
  workspace: {
    schema: workspace,
    head: {
      $id: 'urn:trefoil:schema:workspace:1',
      title: 'Trefoil workspace',
      description:
        'All facts of a Trefoil workspace: teams, assessments, the sheets with what each participant answered, plans, business items, baselines, measures and change policies. Everything else is derived from them.',
    },
  },
  pack: {
    schema: modelPack,
    head: {
      $id: 'urn:trefoil:schema:model-pack:1',
      title: 'Trefoil model',
      description:
        'What is asked, how it is grouped and compared, and where it comes from. On disk the practices stand in one file each; here they are inside.',
    },
  },
}

/** The JSON Schema (2020-12) of a file, made from the schema that reads it, as text to publish. */
export function jsonSchemaText(name: SchemaName): string {
  const { schema, head } = SCHEMAS[name]
  const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return `${JSON.stringify({ $schema, ...head, ...body }, null, 2)}\n`
}
