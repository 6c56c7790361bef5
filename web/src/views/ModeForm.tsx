import { useExplorer } from '../app/context.js';
import { useNames } from '../app/hooks.js';
import type { EntityBrief } from '../scenes/scene.js';
import { MAX_DEPTH, MAX_PATH_LENGTH, entitiesAsked, type Question, type QuestionOf } from '../state/view.js';
import { EntityCombobox } from './EntityCombobox.js';
import { Icon, KindMark } from './Icon.js';

/** What the question of the mode needs to know. */
export function ModeForm({ issuers }: { readonly issuers: readonly EntityBrief[] }) {
  const { view } = useExplorer();
  const { question } = view;
  switch (question.mode) {
    case 'around':
      return <AroundForm question={question} />;
    case 'path':
      return <PathForm question={question} />;
    case 'connect':
    case 'shared':
      return <SetForm question={question} />;
    case 'compare':
      return <CompareForm question={question} issuers={issuers} />;
    default:
      return null;
  }
}

/** Asks another question and lets what was open go: the answer is what one wants to see. */
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
        placeholder="An entity"
        chosen={centre}
        onChoose={({ id }) =>
          act({ do: 'ask', question: { ...question, id, also: [] }, opened: { what: 'entity', id } })
        }
      />
      <Steps label="Steps" value={question.depth} most={MAX_DEPTH} onChange={(depth) => ask({ ...question, depth })} />
      {question.also.length > 0 && (
        <button type="button" class="button" onClick={() => ask({ ...question, also: [] })}>
          Fold the others
        </button>
      )}
    </div>
  );
}

function PathForm({ question }: { readonly question: QuestionOf<'path'> }) {
  const ask = useAsk();
  const named = useNamed(question);
  return (
    <div class="mode-form">
      <EntityCombobox
        label="From"
        placeholder="One end"
        chosen={named(question.from)}
        onChoose={({ id }) => ask({ ...question, from: id, chosen: null })}
        onClear={() => ask({ ...question, from: null, chosen: null })}
      />
      <button
        type="button"
        class="button square"
        aria-label="Swap the ends"
        onClick={() => ask({ ...question, from: question.to, to: question.from, chosen: null })}
      >
        <Icon name="swap" />
      </button>
      <EntityCombobox
        label="To"
        placeholder="The other end"
        chosen={named(question.to)}
        onChoose={({ id }) => ask({ ...question, to: id, chosen: null })}
        onClear={() => ask({ ...question, to: null, chosen: null })}
      />
      <Steps
        label="Steps at most"
        value={question.maxLength}
        most={MAX_PATH_LENGTH}
        onChange={(maxLength) => ask({ ...question, maxLength, chosen: null })}
      />
    </div>
  );
}

function SetForm({ question }: { readonly question: QuestionOf<'connect'> | QuestionOf<'shared'> }) {
  const ask = useAsk();
  const entities = useNames(question.ids);
  return (
    <div class="mode-form">
      <EntityCombobox
        label={question.mode === 'connect' ? 'Connect' : 'Common to'}
        placeholder={question.ids.length === 0 ? 'Add an entity' : 'Add another'}
        emptiesItself
        onChoose={({ id }) => {
          if (!question.ids.includes(id)) ask({ ...question, ids: [...question.ids, id] });
        }}
      />
      <ul class="chips" aria-label="Chosen entities">
        {question.ids.map((id, index) => (
          <li key={id} class="chip">
            {entities[index] && <KindMark kind={entities[index].kind} />}
            <span>{entities[index]?.name ?? id}</span>
            <button
              type="button"
              aria-label={`Remove ${entities[index]?.name ?? id}`}
              onClick={() => ask({ ...question, ids: question.ids.filter((other) => other !== id) })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CompareFormProps {
  readonly question: QuestionOf<'compare'>;
  readonly issuers: readonly EntityBrief[];
}

/** The speakers that have most to say are offered first: whoever opens this mode wants to hear two of them. */
function CompareForm({ question, issuers }: CompareFormProps) {
  const ask = useAsk();
  const named = useNamed(question);
  const choose = (id: string): void =>
    ask({ ...question, entity: id, a: question.a ?? issuers[0]?.id ?? null, b: question.b ?? issuers[1]?.id ?? null });
  const side = (key: 'a' | 'b', label: string) => (
    <EntityCombobox
      label={label}
      placeholder="A speaker or side"
      chosen={named(question[key])}
      onChoose={({ id }) => ask({ ...question, [key]: id })}
      onClear={() => ask({ ...question, [key]: null })}
    />
  );
  return (
    <div class="mode-form">
      <EntityCombobox
        label="On"
        placeholder="A subject"
        chosen={named(question.entity)}
        onChoose={({ id }) => choose(id)}
      />
      {side('a', 'as')}
      {side('b', 'and')}
    </div>
  );
}
