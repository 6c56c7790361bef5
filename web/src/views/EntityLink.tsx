import type { EntityBrief } from '../scenes/scene.js';
import { KIND_WORDS } from '../state/kinds.js';
import { KindMark } from './Icon.js';
import { ViewLink } from './ViewLink.js';

type Named = Pick<EntityBrief, 'id' | 'kind' | 'name'>;

/** An entity's name, with its mark, that opens it in the panel. */
export function EntityLink({ entity, text }: { readonly entity: Named; readonly text?: string }) {
  return (
    <ViewLink action={{ do: 'open', opened: { what: 'entity', id: entity.id } }} class="entity-link">
      <KindMark kind={entity.kind} />
      <span class="for-ears">{KIND_WORDS[entity.kind].one} </span>
      {text ?? entity.name}
    </ViewLink>
  );
}

/** Entities to go on with: suggestions, candidates. */
export function EntityList({ entities }: { readonly entities: readonly EntityBrief[] }) {
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
        </li>
      ))}
    </ul>
  );
}
