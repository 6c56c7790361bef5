import { ask } from './client.js';
import { RecordDocument, type RecordQuery } from './operations.generated.js';

type KindEntry = RecordQuery['vocabulary']['kinds'][number];

/** What the explorer knows of the record that it shows, read once. */
export interface AboutRecord {
  readonly title: string;
  readonly subject: string;
  /** In the order of the legend. */
  readonly kinds: readonly KindEntry[];
  /** The names and the look of a kind, even of one that the record does not list. */
  readonly kind: (kind: string) => KindEntry;
}

function recordOf({ record, kinds }: RecordQuery['vocabulary']): AboutRecord {
  const byName = new Map(kinds.map((entry) => [entry.kind, entry]));
  return {
    ...record,
    kinds,
    kind: (kind) => {
      const one = kind.toLowerCase();
      return byName.get(kind) ?? { kind, one, many: one, mark: 'CIRCLE', light: '#5d6673', dark: '#a9b4c2' };
    },
  };
}

/** Before the server has answered. */
export const NO_RECORD = recordOf({ record: { title: '', subject: '' }, kinds: [] });

export async function readRecord(signal?: AbortSignal): Promise<AboutRecord> {
  return recordOf((await ask(RecordDocument, {}, signal)).vocabulary);
}
