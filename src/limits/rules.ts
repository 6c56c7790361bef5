import type { ASTVisitor, DocumentNode, ValidationRule } from 'graphql';
import { GraphQLError, Kind, visit } from 'graphql';
import type { Limits } from '../config.js';
import { measure } from './document-size.js';
import type { FaultCode } from '../errors.js';
import { refusal } from './refusal.js';

/** A validation rule that refuses documents of excessive size, whatever their arguments, before anything runs. */
export function shapeLimits(limits: Limits): ValidationRule {
  return (context): ASTVisitor => ({
    Document(document) {
      const { depth, aliases, rootFields } = measure(document);
      const check = (
        code: FaultCode,
        what: (count: number) => string,
        requested: number,
        setting: string,
        maximum: number,
        how: string,
      ) => {
        if (requested <= maximum) return;
        const message = `The document has ${what(requested)}, more than the maximum of ${maximum} (${setting}). ${how}`;
        context.reportError(refusal(code, message, { setting, maximum, requested }));
      };
      check(
        'TOO_DEEP',
        (count) => `fields nested to a depth of ${count}`,
        depth,
        'MAX_DEPTH',
        limits.maxDepth,
        'Ask in two steps: use the ids of one answer in the next request.',
      );
      check(
        'TOO_MANY_ALIASES',
        (count) => `${count} aliases`,
        aliases,
        'MAX_ALIASES',
        limits.maxAliases,
        'Ask for many entities at once with nodes(ids:), or use several requests.',
      );
      check(
        'TOO_MANY_ROOT_FIELDS',
        (count) => `${count} fields of Query`,
        rootFields,
        'MAX_ROOT_FIELDS',
        limits.maxRootFields,
        'Use several requests.',
      );
      check(
        'TOO_MANY_DIRECTIVES',
        (count) => `${count} directives`,
        directivesOf(document),
        'MAX_DIRECTIVES',
        limits.maxDirectives,
        'Put @include and @skip on the outermost field that they apply to.',
      );
    },
  });
}

/**
 * Names operations that the schema has no type for. Validation accepts them, but execution would call them an internal
 * error.
 */
export const queriesOnly: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) != null) return;
    context.reportError(new GraphQLError(`There are no ${node.operation}s: this API only reads.`, { nodes: node }));
  },
});

function directivesOf(document: DocumentNode): number {
  let count = 0;
  visit(document, { [Kind.DIRECTIVE]: () => void (count += 1) });
  return count;
}
