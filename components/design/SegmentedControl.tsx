import { useId } from 'react';
import './segmented-control.css';

export type Segment<Value extends string> = { readonly value: Value; readonly label: string };

export type SegmentedControlProps<Value extends string> = {
  /** Names the group; shown by whoever shows it, here only heard. */
  readonly label: string;
  /** Null: none is chosen yet. */
  readonly value: Value | null;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
  /** Nothing but the value can be chosen. `describedBy`: the id of what says why. */
  readonly isLocked?: boolean;
  readonly describedBy?: string | undefined;
};

/** One choice among a few that are all in sight: native radio buttons, so that arrow keys move the choice. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, segments, onChange, isLocked = false, describedBy } = props;
  const name = useId();
  return (
    <fieldset className="segmented-control" disabled={isLocked} aria-describedby={isLocked ? describedBy : undefined}>
      <legend className="heard">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className="segmented-control__segment">
          <input
            type="radio"
            className="segmented-control__input"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          <span className="segmented-control__label">{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
