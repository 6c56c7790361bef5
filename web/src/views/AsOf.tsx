import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.js';

interface AsOfProps {
  readonly label?: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day, by default the one that a question asks about. Empty means any time. */
export function AsOf({ label = 'As of', value, onChange }: AsOfProps) {
  const box = useRef<HTMLInputElement>(null);
  // What is in the box while the user is still typing a day.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (input: HTMLInputElement): void => {
    setTyped(null);
    if (!input.validity.badInput && input.value !== (value ?? '')) onChange(input.value || null);
  };
  return (
    <div class="as-of">
      <label class="steps">
        <span>{label}</span>
        <input
          ref={box}
          type="date"
          value={typed ?? value ?? ''}
          max="9999-12-31"
          onChange={({ currentTarget }) => {
            if (isUnfinished(currentTarget)) setTyped(currentTarget.value);
            else take(currentTarget);
          }}
          onBlur={({ currentTarget }) => take(currentTarget)}
        />
      </label>
      {value !== null && (
        <button
          type="button"
          aria-label={label === 'As of' ? 'Clear the day' : `Clear the day of “${label}”`}
          onClick={() => {
            // The button disappears, so the focus goes to the box.
            box.current?.focus();
            setTyped(null);
            onChange(null);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** Whether a part of the day is missing, or its year has fewer than four digits: browsers report each digit. */
function isUnfinished({ validity, value }: HTMLInputElement): boolean {
  return validity.badInput || (value !== '' && value < '1000');
}
