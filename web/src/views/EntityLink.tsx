import type { Candidate, EntityBrief } from '../scenes/scene.js';
import type { Action } from '../state/reducer.js';
import { useExplorer } from '../app/context.js';
import { KindMark } from './Icon.js';
import { ViewLink } from './ViewLink.js';

type Named = Pick<EntityBrief, 'id' | 'kind' | 'name'>;

interface EntityLinkProps {
  readonly entity: Named;
  readonly text?: string;
  readonly action?: Action;
}

/** An entity's name with its mark. By default it opens the entity in the panel. */
export function EntityLink({ entity, text, action }: EntityLinkProps) {
  const { record } = useExplorer();
  return (
    <ViewLink action={action ?? { do: 'open', opened: { what: 'entity', id: entity.id } }} class="entity-link">
      <KindMark kind={entity.kind} />
      <span class="for-ears">{record.kind(entity.kind).one} </span>
      {text ?? entity.name}
    </ViewLink>
  );
}

/** A list of entities to continue with, such as suggestions or candidates. */
export function EntityList({ entities }: { readonly entities: readonly Candidate[] }) {
  return (
    <ul class="entity-list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {entity.nameJa !== null && (
            <span lang="ja" class="quiet">
              {entity.nameJa}
            </span>
          )}
          <Apart entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** What tells an entity from others of its name: its kind and its summary. */
export function Apart({ entity: { kind, summary } }: { readonly entity: Candidate }) {
  const { record } = useExplorer();
  if (summary === undefined) return null;
  return (
    <p class="quiet">
      {record.kind(kind).one}: {summary}
    </p>
  );
}
