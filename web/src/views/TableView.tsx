import { useMemo } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { useWords } from '../app/hooks.js';
import type { Sight } from '../graph/in-sight.js';
import { inWords } from '../graph/model.js';
import type { Measures } from '../scenes/scene.js';
import { claimColumns, entityColumns, type Column } from '../scenes/columns.js';
import type { ClaimShape, EntityBrief, Scene } from '../scenes/scene.js';
import { compareNames, countInWords, modalityInWords } from '../state/wording.js';
import { EntityLink } from './EntityLink.js';
import { usePages } from './pages.js';
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

function EntityTable({ entities, score, columns }: EntityTableProps) {
  const { record } = useExplorer();
  const sorted = useMemo(() => {
    const size = ({ id }: EntityBrief): number => score?.get(id) ?? 0;
    return [...entities].sort((a, b) => size(b) - size(a) || b.degree - a.degree || compareNames(a, b));
  }, [entities, score]);
  const { rows, more } = usePages(sorted);
  return (
    <section aria-labelledby="table-entities">
      <h2 id="table-entities">{countInWords(entities.length, 'entity', 'entities')}</h2>
      <div class="table-scroll" role="group" aria-labelledby="table-entities" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Japanese name</th>
              <th scope="col">Kind</th>
              <th scope="col" class="number">
                Claims
              </th>
              <Titles columns={columns} />
            </tr>
          </thead>
          <tbody>
            {rows.map((entity) => (
              <tr key={entity.id}>
                <th scope="row">
                  <EntityLink entity={entity} />
                </th>
                <td lang="ja">{entity.nameJa}</td>
                <td>{record.kind(entity.kind).one}</td>
                <td class="number">{entity.degree}</td>
                <Cells columns={columns} item={entity} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

interface ClaimTableProps {
  readonly claims: readonly ClaimShape[];
  readonly columns: readonly Column<ClaimShape>[];
}

function ClaimTable({ claims, columns }: ClaimTableProps) {
  const { rows, more } = usePages(claims);
  const words = useWords(rows);
  return (
    <section aria-labelledby="table-claims">
      <h2 id="table-claims">{countInWords(claims.length, 'claim')}</h2>
      <div class="table-scroll" role="group" aria-labelledby="table-claims" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Type</th>
              <th scope="col">Modality</th>
              <th scope="col">By whom</th>
              <th scope="col">When</th>
              <Titles columns={columns} />
            </tr>
          </thead>
          <tbody>
            {rows.map((claim) => {
              const { id, type, modality } = claim;
              const said = words.get(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    <ViewLink action={{ do: 'open', opened: { what: 'claim', id } }}>{said?.sentence ?? '…'}</ViewLink>
                  </th>
                  <td>{inWords(type)}</td>
                  <td>{said?.manner ?? modalityInWords(modality)}</td>
                  <td>{said?.saidBy ?? '…'}</td>
                  <td>{said?.when?.text ?? ''}</td>
                  <Cells columns={columns} item={claim} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

function Titles<T>({ columns }: { readonly columns: readonly Column<T>[] }) {
  return (
    <>
      {columns.map(({ title, numeric }) => (
        <th key={title} scope="col" class={numeric ? 'number' : undefined}>
          {title}
        </th>
      ))}
    </>
  );
}

function Cells<T>({ columns, item }: { readonly columns: readonly Column<T>[]; readonly item: T }) {
  return (
    <>
      {columns.map(({ title, of, numeric }) => (
        <td key={title} class={numeric ? 'number' : 'told'}>
          {of(item)}
        </td>
      ))}
    </>
  );
}
