import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Vocabulary } from '../model/vocabulary.js';
import { capitalised } from '../model/wording.js';
import { BUILT_IN } from '../model/vocabulary.generated.js';
import { pagePolicy } from './page-policy.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { type DocumentedOperation, documentedOperations } from './documented-operations.js';

/**
 * Serves GraphiQL with a menu of the documented questions. The page contains everything it needs and contacts only this
 * server.
 */
export function graphiqlRoute(vocabulary: Vocabulary, trusted: TrustedDocuments | undefined): RequestHandler {
  let page: Promise<Page> | undefined;
  return async (_, res) => {
    page ??= render(vocabulary, trusted).then((html) => ({ html, policy: policyOf(html) }));
    const { html, policy } = await page;
    res.set('content-security-policy', policy).type('html').send(html);
  };
}

interface Page {
  readonly html: string;
  readonly policy: string;
}

/** The page is one file: its scripts are known by their digests, and the editor's workers are made from them. */
function policyOf(html: string): string {
  const digests = Array.from(
    html.matchAll(/<script>([^]*?)<\/script>/g),
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return pagePolicy({
    script: digests.join(' '),
    worker: 'blob:',
    // The editor makes its styles while it runs.
    style: "'unsafe-inline'",
    font: 'data:',
    img: 'data:',
  });
}

async function render(vocabulary: Vocabulary, trusted: TrustedDocuments | undefined): Promise<string> {
  // The bundled editor is 9 MB, so it loads on the first request.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // The documented questions are about the built-in record.
  const documented = vocabulary === BUILT_IN ? documentedOperations() : [];
  const answered = documented.filter(
    ({ query }) => trusted === undefined || trusted.find({ text: query }) !== undefined,
  );
  const defaultQuery = trusted?.introduction() ?? exampleOf(vocabulary);
  const html = renderGraphiQL({ title: vocabulary.record.name, endpoint: '/graphql', defaultQuery });
  if (answered.length === 0) return html;
  // The editor has no slot for a menu, and thirty tabs would be unusable, so the menu goes before the editor's root
  // element.
  return html
    .replace('</style>', () => `${STYLE}</style>`)
    .replace('<div id="root"></div>', (root) => `${menu(answered)}${root}`);
}

/** The questions by kind, each as a link that opens it in the editor. */
function menu(examples: readonly DocumentedOperation[]): string {
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const items = examples
      .filter((each) => each.kind === kind)
      .map(
        ({ query, question }) =>
          `<li><a href="/graphiql?query=${encodeURIComponent(query)}">${escaped(question)}</a></li>`,
      );
    return `<section><h2>${escaped(capitalised(kind))}</h2><ul>${items.join('')}</ul></section>`;
  });
  return `<details id="examples"><summary>Examples: ${examples.length} questions</summary><nav aria-label="Example questions">${groups.join('')}</nav></details>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
#root { flex: 1; min-height: 0; height: auto !important; }
#root > *, #root .graphiql-container { height: 100% !important; }
#examples { flex: none; color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; border-bottom: 1px solid GrayText; position: relative; z-index: 20; }
#examples summary { padding: 8px 16px; cursor: pointer; font-weight: 600; }
#examples nav { position: absolute; left: 0; right: 0; max-height: 80vh; overflow: auto; columns: 26rem; column-gap: 2rem; padding: 8px 16px 16px; background: Canvas; border-bottom: 1px solid GrayText; box-shadow: 0 8px 24px #0004; }
#examples section { break-inside: avoid; }
#examples h2 { font-size: 13px; margin: 8px 0 2px; }
#examples ul { margin: 0; padding: 0; list-style: none; }
#examples li { padding: 3px 0; }
#examples a { color: LinkText; }
`;

/** A first question: what is said of an entity, by whom and in which words. */
function exampleOf({ kinds }: Vocabulary): string {
  const id = kinds[0]?.example ?? '';
  return `# What is said of ${id}, by whom, and in which words?
{
  entity(id: ${JSON.stringify(id)}) {
    ... on Entity {
      name
      summary
      relationships(first: 10) {
        nodes { sentence when { edtf } attributedTo { name } quantities { measure value approximate } evidence { quote url } }
      }
    }
  }
}
`;
}
