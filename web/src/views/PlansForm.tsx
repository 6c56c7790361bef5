import { useExplorer } from '../app/context.js';
import type { EntityBrief } from '../scenes/scene.js';
import { PLAN_STATUS_WORDS, PLAN_STATUSES } from '../state/wording.js';
import type { QuestionOf } from '../state/view.js';
import { AsOf } from './AsOf.js';
import { EntityCombobox } from './EntityCombobox.js';

interface PlansFormProps {
  readonly question: QuestionOf<'plans'>;
  readonly named: (id: string | null) => EntityBrief | null;
}

/** Who made the plans, where, what became of them, and as of which day. */
export function PlansForm({ question, named }: PlansFormProps) {
  const { act } = useExplorer();
  const change = (other: Partial<typeof question>): void =>
    act({ do: 'ask', question: { ...question, ...other }, opened: null });
  return (
    <div class="mode-form plans-form">
      <EntityCombobox
        label="Made by"
        placeholder="Anyone"
        chosen={named(question.by)}
        onChoose={({ id }) => change({ by: id })}
        onClear={() => change({ by: null })}
      />
      <EntityCombobox
        label="at"
        placeholder="Any meeting"
        chosen={named(question.at)}
        onChoose={({ id }) => change({ at: id })}
        onClear={() => change({ at: null })}
      />
      <label class="steps">
        <span>Status</span>
        <select
          value={question.status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ status: PLAN_STATUSES.find((status) => status === value) ?? null })
          }
        >
          <option value="">All</option>
          {PLAN_STATUSES.map((status) => (
            <option key={status} value={status}>
              {PLAN_STATUS_WORDS[status]}
            </option>
          ))}
        </select>
      </label>
      <AsOf value={question.asOf} onChange={(asOf) => change({ asOf })} />
    </div>
  );
}
