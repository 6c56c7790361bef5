import { ask } from '../api/client.js';
import { SourcesOfClaimsDocument, type AboutQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { useOutcome } from '../app/hooks.js';
import type { Scene } from '../scenes/scene.js';
import { encode } from '../state/url.js';
import { countInWords } from '../state/wording.js';
import { Icon } from './Icon.js';

/** Up to this many claims, the credit names the publishers of their own sources; beyond, those of the whole record. */
const ASKED_AT_MOST = 200;
/** The number of publishers that are named. */
const NAMED = 3;

interface Credited {
  readonly id: string;
  readonly publisher: string;
}

interface EmbedCreditProps {
  readonly scene: Scene | undefined;
  readonly about: AboutQuery['statistics'] | undefined;
}

/** Names the sources of what a frame shows, and leads to the same view in the explorer. */
export function EmbedCredit({ scene, about }: EmbedCreditProps) {
  const { view, record } = useExplorer();
  const ids = scene === undefined || scene.claims.length > ASKED_AT_MOST ? [] : scene.claims.map(({ id }) => id);
  const own = useOutcome(ids.length === 0 ? null : ids.join(' '), (signal) => sourcesOf(ids, signal)).value;
  const sources = ids.length === 0 ? about?.bySource.map(({ source }) => source) : own;
  const query = encode(view);
  return (
    <footer class="frame-credit">
      <p class="quiet">{sources === undefined || sources.length === 0 ? '' : inWords(sources)}</p>
      <a href={query === '' ? '/' : `/?${query}`} target="_blank" rel="noopener">
        Open in {record.title}
        <Icon name="outward" />
        <span class="for-ears"> (opens in a new tab)</span>
      </a>
    </footer>
  );
}

async function sourcesOf(ids: readonly string[], signal: AbortSignal): Promise<readonly Credited[]> {
  const { nodes } = await ask(SourcesOfClaimsDocument, { ids: [...ids] }, signal);
  const all = nodes.flatMap((node) =>
    node !== null && 'evidence' in node ? node.evidence.map(({ passage }) => passage.source) : [],
  );
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** `Sources: A, B and 2 more publishers (5 documents)`, those with most documents first. */
function inWords(sources: readonly Credited[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const more = publishers.length - NAMED;
  const named = [
    ...publishers.slice(0, NAMED),
    ...(more > 0 ? [countInWords(more, 'more publisher', 'more publishers')] : []),
  ];
  return `Sources: ${new Intl.ListFormat('en-GB').format(named)} (${countInWords(sources.length, 'document')})`;
}
