import type { GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

type GraphQLResponseBody = GraphQLResponse['body'];

/** The answer of an operation that another process worked out, as text, so that nobody reads and writes it again. */
export class HandedOver {
  constructor(readonly text: string) {}

  /** Puts the text where Apollo Server keeps a result. */
  get asResult(): FormattedExecutionResult {
    return { data: this as unknown as Record<string, unknown> };
  }

  /** The length of an answer that is such a text. */
  static sizeOf(body: GraphQLResponseBody): number | undefined {
    const held: unknown = body.kind === 'single' ? body.singleResult.data : undefined;
    return held instanceof HandedOver ? held.text.length : undefined;
  }

  /** The text of a result. */
  static stringify(result: FormattedExecutionResult): string {
    const { data } = result;
    const held: unknown = data;
    return held instanceof HandedOver ? held.text : `${JSON.stringify(result)}\n`;
  }

  /** The result itself. */
  static parse(result: FormattedExecutionResult): FormattedExecutionResult {
    const held: unknown = result.data;
    return held instanceof HandedOver ? (JSON.parse(held.text) as FormattedExecutionResult) : result;
  }
}
