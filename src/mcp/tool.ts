import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import { type DocumentNode, type GraphQLSchema, Kind, validate } from 'graphql';
import { z } from 'zod';
import { type Draft, type Fitted, type Outcome, common, fit } from './fit.js';
import type { TypedDocumentString } from './operations.generated.js';
import { inputOf } from './input.js';
import { type Operations, Unsettled } from './run-operations.js';
import type { Candidate } from './lines.js';
import { faultOf } from '../resolvers/fault-of.js';
import { refOf } from './shapes.js';

/** The definition of a tool. `D` and `V` are the operation's answer and variables. */
export interface ToolSpec<D, V> {
  readonly name: string;
  readonly title: string;
  /** When to use the tool. Follows the SDL's description of the operation's field. */
  readonly use: string;
  readonly document: TypedDocumentString<D, V>;
  /** Whether the input lists the values of large enums. Other tools refer to this one. */
  readonly listsVocabulary?: boolean;
  /** How a client continues a cut answer: by the API's cursors, or by `offset`. */
  readonly goesOn: 'cursor' | 'offset';
  /** The lists of the structured answer, and the members beside them. */
  readonly lists: Readonly<Record<string, z.ZodType>>;
  readonly facts?: Readonly<Record<string, z.ZodType>>;
  readonly answer: (data: D, variables: V) => Draft;
}

/** A tool in the form that the server registers. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly annotations: ToolAnnotations;
  /** The answer as text and structure. @throws Fault */
  readonly answer: (args: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<Fitted>;
  /** The answer or the fault, in the protocol's form. */
  readonly call: (args: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<CallToolResult>;
}

/** Makes a tool from its definition; undefined if the schema lacks the field that the tool asks for. */
export type ToolMaker = (operations: Operations, cap: number) => Tool | undefined;

/** The tools only read, give the same answer to the same question, and use nothing outside this graph. */
export const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

export const offset = z
  .int32()
  .min(0)
  .meta({ maximum: 100_000 })
  .default(0)
  .describe('The number of items to skip, to continue an answer that was cut.');

/** Makes a tool from its definition, its operation and the SDL. */
export function tool<D, V>(spec: ToolSpec<D, V>): ToolMaker {
  return (operations, cap) => {
    const document = operations.parse(spec.document);
    if (validate(operations.schema, document).length > 0) return undefined;
    const shape = inputOf(operations.schema, document, spec.listsVocabulary);
    const ask = async (args: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Fitted> => {
      const { offset: skip, ...variables } = args;
      const request = { cap, lists: Object.keys(spec.lists), offset: typeof skip === 'number' ? skip : undefined };
      try {
        const { data, dataVersion, cut } = await operations.ask(spec.document, variables as V, signal);
        const draft = spec.answer(data, variables as V);
        return fit({ ...draft, more: cut || draft.more === true }, { ...request, dataVersion });
      } catch (error) {
        if (!(error instanceof Unsettled)) throw error;
        const draft = unsettledDraft(error.outcome, error.message, error.suggestions);
        return fit(draft, { ...request, offset: undefined, dataVersion: error.dataVersion });
      }
    };
    return {
      name: spec.name,
      title: spec.title,
      description: `${fieldDescription(operations.schema, document)} ${spec.use}`,
      input: z.strictObject(spec.goesOn === 'offset' ? { ...shape, offset } : shape),
      output: z.object({ ...common, ...optional(spec.facts ?? {}), ...lists(spec.lists) }),
      annotations: { title: spec.title, ...ANNOTATIONS },
      ...answering(ask),
    };
  };
}

/** How a tool answers, and the answer or the fault in the protocol's form. */
export function answering(answer: Tool['answer']): Pick<Tool, 'answer' | 'call'> {
  return {
    answer,
    call: async (args, signal) => {
      try {
        const { text, structured } = await answer(args, signal);
        return { content: [{ type: 'text', text }], structuredContent: structured };
      } catch (error) {
        const { code, shown } = faultOf(error);
        return { isError: true, content: [{ type: 'text', text: `${code}: ${shown}` }], _meta: { code } };
      }
    },
  };
}

/** The SDL's description of the Query field that an operation asks for. */
function fieldDescription(schema: GraphQLSchema, document: DocumentNode): string {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections[0];
  const name = field?.kind === Kind.FIELD ? field.name.value : '';
  return schema.getQueryType()?.getFields()[name]?.description?.replace(/\s+/g, ' ') ?? '';
}

/** The answer for a name that matches no entity, or several: similar names, or what to try next. */
export function unsettledDraft(outcome: Outcome, message: string, refs: readonly Candidate[]): Draft {
  const nothingNear = 'Try the tool search, or search the claims with relationships and text.';
  return {
    outcome,
    message: refs.length === 0 ? `${message} ${nothingNear}` : message,
    suggestions: refs.slice(0, 20).map((each) => (outcome === 'ambiguous' ? each : refOf(each))),
  };
}

function lists(items: Readonly<Record<string, z.ZodType>>): z.ZodRawShape {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, z.array(item)]));
}

/** Makes facts optional, because they are present only if there is an answer. */
function optional(facts: Readonly<Record<string, z.ZodType>>): z.ZodRawShape {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.optional()]));
}
