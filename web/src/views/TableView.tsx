import { useMemo } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { useWords } from '../app/hooks.js';
import type { Sight } from '../graph/in-sight.js';
import { inWords } from '../graph/model.js';
import type { Measures } from '../scenes/scene.js';
import { claimColumns, entityColumns, type Column } from '../scenes/columns.js';
import type { ClaimBrief, ClaimShape, EntityBrief, Scene } from '../scenes/scene.js';
import { compareNames, countInWords, modalityInWords } from '../state/wording.js';
import { ArrangedNotes } from './ArrangedNotes.js';
import { EntityLink } from './EntityLink.js';
import { SortedTable, useSortedRows, type TableColumn } from './SortedTable.js';
import { ViewLink } from './ViewLink.js';

interface TableViewProps {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly measures: Measures;
}

/** The content of the picture as two tables. Highlighted items come first. */
export function TableView({ scene, sight, measures }: TableViewProps) {
  const { view } = useExplorer();
  const { entities, claims } = useMemo(() => {
    const { lit } = scene;
    if (lit === null) return sight;
    return {
      entities: sight.entities.filter(({ id }) => lit.has(id)),
      claims: sight.claims.filter(({ id }) => lit.has(id)),
    };
  }, [scene, sight]);
  return (
    <div class="tables">
      <ArrangedNotes scene={scene} />
      <EntityTable
        entities={entities}
        score={view.size === 'degree' ? null : measures.score}
        columns={entityColumns(scene, view, measures)}
      />
      <ClaimTable claims={claims} columns={claimColumns(scene)} />
    </div>
  );
}

interface EntityTableProps {
  readonly entities: readonly EntityBrief[];
  /** The measure that entities are sized by, and therefore sorted by, unless it is the number of their claims. */
  readonly score: Measures['score'];
  readonly columns: readonly Column<EntityBrief>[];
}

function EntityTable({ entities, score, columns: added }: EntityTableProps) {
  const { record } = useExplorer();
  const given = useMemo(() => {
    const size = ({ id }: EntityBrief): number => score?.get(id) ?? 0;
    return [...entities].sort((a, b) => size(b) - size(a) || b.degree - a.degree || compareNames(a, b));
  }, [entities, score]);
  const columns: readonly TableColumn<EntityBrief>[] = [
    { title: 'Name', cell: (entity) => <EntityLink entity={entity} />, value: ({ name }) => name },
    { title: 'Japanese name', language: 'ja', cell: ({ nameJa }) => nameJa, value: ({ nameJa }) => nameJa ?? '' },
    textColumn('Kind', ({ kind }) => record.kind(kind).one),
    { title: 'Claims', kind: 'number', cell: ({ degree }) => degree, value: ({ degree }) => degree },
    ...added.map(asTableColumn),
  ];
  const sorted = useSortedRows('entities', given, columns, added.length + (score === null ? 0 : 1));
  return (
    <SortedTable
      table="entities"
      title={countInWords(entities.length, 'entity', 'entities')}
      columns={columns}
      given={{
        by: score === null ? 'claims' : (added.find(({ numeric }) => numeric)?.title ?? '').toLowerCase(),
        descending: true,
      }}
      {...sorted}
    />
  );
}

interface ClaimTableProps {
  readonly claims: readonly ClaimShape[];
  readonly columns: readonly Column<ClaimShape>[];
}

/** The most claims whose words are read so that they can be sorted by them. */
const SORTED_BY_WORDS = 2_500;
const WORD_COLUMNS: readonly string[] = ['claim', 'by-whom', 'when'];

function ClaimTable({ claims, columns: added }: ClaimTableProps) {
  const { view } = useExplorer();
  const isFew = claims.length <= SORTED_BY_WORDS;
  const isByWords = isFew && WORD_COLUMNS.includes(view.orders.claims?.by ?? '');
  const all = useWords(isByWords ? claims : NO_CLAIMS);
  const isRead = all.size === claims.length;
  const byWords = (valueOf: (said: ClaimBrief) => string) =>
    isFew ? ({ id }: ClaimShape) => (isRead ? valueOf(all.get(id) as ClaimBrief) : '') : undefined;
  const columnsOf = (words: ReadonlyMap<string, ClaimBrief>): readonly TableColumn<ClaimShape>[] => [
    {
      title: 'Claim',
      cell: ({ id }) => (
        <ViewLink action={{ do: 'open', opened: { what: 'claim', id } }}>{words.get(id)?.sentence ?? '…'}</ViewLink>
      ),
      value: byWords(({ sentence }) => sentence),
    },
    textColumn('Type', ({ type }) => inWords(type)),
    {
      title: 'Modality',
      cell: ({ id, modality }) => words.get(id)?.manner ?? modalityInWords(modality),
      value: ({ modality }) => modalityInWords(modality),
    },
    { title: 'By whom', cell: ({ id }) => words.get(id)?.saidBy ?? '…', value: byWords(({ saidBy }) => saidBy) },
    {
      title: 'When',
      cell: ({ id }) => words.get(id)?.when?.text ?? '',
      value: byWords(({ when }) => (when === null ? '' : `${when.earliest}/${when.latest}`)),
    },
    ...added.map(asTableColumn),
  ];
  const sorted = useSortedRows('claims', claims, columnsOf(all), all.size);
  const words = useWords(sorted.rows);
  return (
    <SortedTable
      table="claims"
      title={countInWords(claims.length, 'claim')}
      note={
        isFew
          ? undefined
          : `Up to ${SORTED_BY_WORDS.toLocaleString('en-GB')} claims can be sorted by their words and dates. Filter them first.`
      }
      columns={columnsOf(words)}
      isBusy={isByWords && !isRead}
      {...sorted}
    />
  );
}

const NO_CLAIMS: readonly ClaimShape[] = [];

function textColumn<T>(title: string, of: (item: T) => string): TableColumn<T> {
  return { title, cell: of, value: of };
}

function asTableColumn<T>({ title, of, numeric }: Column<T>): TableColumn<T> {
  return {
    title,
    kind: numeric ? 'number' : 'told',
    cell: of,
    value: numeric ? (item) => (of(item) === '' ? '' : Number(of(item).replaceAll(',', ''))) : of,
  };
}
