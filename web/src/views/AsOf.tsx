interface AsOfProps {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The day that a question asks about. Empty means any time. */
export function AsOf({ value, onChange }: AsOfProps) {
  return (
    <label class="steps">
      <span>As of</span>
      <input
        type="date"
        value={value ?? ''}
        max="9999-12-31"
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </label>
  );
}
