import { useExplorer } from '../app/context.js';
import { useNames } from '../app/hooks.js';
import type { EntityBrief } from '../scenes/scene.js';
import { withSides } from '../scenes/sides.js';
import {
  BLANK,
  MAX_DEPTH,
  MAX_PATH_LENGTH,
  MAX_QUESTION,
  entitiesAsked,
  type Question,
  type QuestionOf,
} from '../state/view.js';
import { AsOf } from './AsOf.js';
import { EntityCombobox } from './EntityCombobox.js';
import { Icon, KindMark } from './Icon.js';
import { PlansForm } from './PlansForm.js';

/** The inputs for the mode's question. */
export function ModeForm({ sides }: { readonly sides: readonly EntityBrief[] }) {
  const { view } = useExplorer();
  const { question } = view;
  const named = useNamed(question);
  switch (question.mode) {
    case 'around':
      return <AroundForm question={question} />;
    case 'path':
      return <PathForm question={question} />;
    case 'connect':
    case 'shared':
      return <SetForm question={question} />;
    case 'plans':
      return <PlansForm question={question} named={named} />;
    case 'compare':
      return <CompareForm question={question} sides={sides} />;
    case 'ask':
      return <AskForm key={question.text} question={question} />;
    default:
      return null;
  }
}

/** Asks another question and closes the open item, because the user wants to see the answer. */
function useAsk(): (question: Question) => void {
  const { act } = useExplorer();
  return (question) => act({ do: 'ask', question, opened: null });
}

/** Looks up the entities that a question names. */
function useNamed(question: Question): (id: string | null) => EntityBrief | null {
  const ids = entitiesAsked(question);
  const names = useNames(ids);
  return (id) => (id === null ? null : (names[ids.indexOf(id)] ?? null));
}

interface StepsProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Steps({ label, value, most, onChange }: StepsProps) {
  return (
    <label class="steps">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {Array.from({ length: most }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </label>
  );
}

function AroundForm({ question }: { readonly question: QuestionOf<'around'> }) {
  const ask = useAsk();
  const { act } = useExplorer();
  const [centre = null] = useNames(question.id === '' ? [] : [question.id]);
  return (
    <div class="mode-form">
      <EntityCombobox
        label="Around"
        placeholder="Entity"
        chosen={centre}
        onChoose={({ id }) =>
          act({ do: 'ask', question: { ...question, id, also: [] }, opened: { what: 'entity', id } })
        }
      />
      <Steps label="Steps" value={question.depth} most={MAX_DEPTH} onChange={(depth) => ask({ ...question, depth })} />
      <AsOf value={question.asOf} onChange={(asOf) => ask({ ...question, asOf })} />
      {question.also.length > 0 && (
        <button type="button" class="button" onClick={() => ask({ ...question, also: [] })}>
          Collapse the others
        </button>
      )}
    </div>
  );
}

function PathForm({ question }: { readonly question: QuestionOf<'path'> }) {
  const ask = useAsk();
  const named = useNamed(question);
  // A search between other ends starts with the initial number of paths, all drawn.
  const between = (other: Partial<typeof question>): typeof question => {
    const next = { ...question, shown: BLANK.path.shown, chosen: null, ...other };
    return { ...next, without: next.without.filter((id) => id !== next.from && id !== next.to) };
  };
  return (
    <div class="mode-form">
      <EntityCombobox
        label="From"
        placeholder="First entity"
        chosen={named(question.from)}
        onChoose={({ id }) => ask(between({ from: id }))}
        onClear={() => ask(between({ from: null }))}
      />
      <button
        type="button"
        class="button square"
        aria-label="Swap the two entities"
        onClick={() => ask(between({ from: question.to, to: question.from }))}
      >
        <Icon name="swap" />
      </button>
      <EntityCombobox
        label="To"
        placeholder="Second entity"
        chosen={named(question.to)}
        onChoose={({ id }) => ask(between({ to: id }))}
        onClear={() => ask(between({ to: null }))}
      />
      <Steps
        label="Max. steps"
        value={question.maxLength}
        most={MAX_PATH_LENGTH}
        onChange={(maxLength) => ask(between({ maxLength }))}
      />
      <label class="steps">
        <span>First</span>
        <select
          value={question.rankBy}
          onChange={({ currentTarget: { value } }) =>
            ask(between({ rankBy: value === 'SHORTEST' ? value : 'INFORMATIVE' }))
          }
        >
          <option value="INFORMATIVE">Most informative</option>
          <option value="SHORTEST">Shortest</option>
        </select>
      </label>
      {question.without.length > 0 && (
        <div class="steps">
          <span>Without</span>
          <Chips
            label="Left out"
            ids={question.without}
            onRemove={(id) => ask(between({ without: question.without.filter((other) => other !== id) }))}
          />
        </div>
      )}
      <AsOf value={question.asOf} onChange={(asOf) => ask(between({ asOf }))} />
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

/** Entities of a question, each with a button that removes it. */
function Chips({ label, ids, onRemove }: ChipsProps) {
  const entities = useNames(ids);
  return (
    <ul class="chips" aria-label={label}>
      {ids.map((id, index) => (
        <li key={id} class="chip">
          {entities[index] && <KindMark kind={entities[index].kind} />}
          <span>{entities[index]?.name ?? id}</span>
          <button type="button" aria-label={`Remove ${entities[index]?.name ?? id}`} onClick={() => onRemove(id)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SetForm({ question }: { readonly question: QuestionOf<'connect'> | QuestionOf<'shared'> }) {
  const ask = useAsk();
  return (
    <div class="mode-form">
      <EntityCombobox
        label={question.mode === 'connect' ? 'Connect' : 'Shared by'}
        placeholder={question.ids.length === 0 ? 'Add an entity' : 'Add another entity'}
        emptiesItself
        onChoose={({ id }) => {
          if (!question.ids.includes(id)) ask({ ...question, ids: [...question.ids, id] });
        }}
      />
      <Chips
        label="Selected entities"
        ids={question.ids}
        onRemove={(id) => ask({ ...question, ids: question.ids.filter((other) => other !== id) })}
      />
      <AsOf value={question.asOf} onChange={(asOf) => ask({ ...question, asOf })} />
    </div>
  );
}

function AskForm({ question }: { readonly question: QuestionOf<'ask'> }) {
  const ask = useAsk();
  return (
    <form
      class="mode-form"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('question');
        if (typeof text === 'string') ask({ ...question, text: text.trim() });
      }}
    >
      <label class="steps asked">
        <span>Question</span>
        <input
          type="text"
          name="question"
          autocomplete="off"
          maxLength={MAX_QUESTION}
          placeholder="Who announced the WA Project?"
          defaultValue={question.text}
        />
      </label>
      <button type="submit" class="button">
        Ask
      </button>
    </form>
  );
}

interface CompareFormProps {
  readonly question: QuestionOf<'compare'>;
  /** The sides to compare if the user names none. */
  readonly sides: readonly EntityBrief[];
}

function CompareForm({ question, sides }: CompareFormProps) {
  const ask = useAsk();
  const full = withSides(question, sides);
  const named = useNamed(full);
  const side = (key: 'a' | 'b', label: string) => (
    <EntityCombobox
      label={label}
      placeholder="Speaker or side"
      chosen={named(full[key])}
      onChoose={({ id }) => ask({ ...question, [key]: id })}
      onClear={() => ask({ ...question, [key]: null })}
    />
  );
  return (
    <div class="mode-form">
      <EntityCombobox
        label="About"
        placeholder="Entity"
        chosen={named(question.entity)}
        onChoose={({ id }) => ask({ ...question, entity: id })}
      />
      {side('a', 'by')}
      {side('b', 'and')}
      <AsOf value={question.asOf} onChange={(asOf) => ask({ ...question, asOf })} />
    </div>
  );
}
