import { useExplorer } from '../app/context.js';
import type { Scene } from '../scenes/scene.js';
import type { Layout } from '../state/arranged.js';
import { centreFor } from '../scenes/centre.js';

const USUAL = { forces: 'by connections', groups: 'in groups', columns: 'from start to end' } as const;

/** Chooses how the picture is laid out. */
export function LayoutChoice({ scene: { entities, arrangement, marked } }: { readonly scene: Scene }) {
  const { view, act } = useExplorer();
  const { layout } = view.arranged;
  const open = view.opened?.what === 'entity' ? view.opened.id : null;
  const centres = new Set([
    ...(layout.by === 'rings' ? [layout.around] : []),
    centreFor(open ?? (layout.by === 'rings' ? layout.around : null), entities, marked),
  ]);
  const choices: readonly (readonly [text: string, layout: Layout])[] = [
    [USUAL[arrangement.by], { by: 'usual' }],
    ['by time', { by: 'time' }],
    ...[...centres].map((around): [string, Layout] => {
      const name = entities.find(({ id }) => id === centreFor(around, entities, marked))?.name ?? around;
      return [`around ${name}`, { by: 'rings', around }];
    }),
    ['on a map', { by: 'map' }],
  ];
  return (
    <label>
      <span>Layout</span>
      <select
        value={JSON.stringify(layout)}
        onChange={({ currentTarget: { value } }) => {
          const choice = choices.find(([, each]) => JSON.stringify(each) === value);
          if (choice !== undefined) act({ do: 'lay-out', layout: choice[1] });
        }}
      >
        {choices.map(([text, each]) => (
          <option key={text} value={JSON.stringify(each)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
