import { useId } from 'react';
import { SegmentedControl, type SegmentedControlProps } from '../design/SegmentedControl.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import './segmented-row.css';

export type SegmentedRowProps<Value extends string> = SegmentedControlProps<Value> & { readonly hint: string };

/** A choice among short words, beside what it is about. */
export function SegmentedRow<Value extends string>({ hint, ...control }: SegmentedRowProps<Value>) {
  const id = useId();
  return (
    <div className="segmented-row">
      <div className="segmented-row__words">
        {/* The group itself carries the name for a screen reader. */}
        <p className="segmented-row__label" aria-hidden="true">
          {control.label}
        </p>
        <p className="segmented-row__hint">{hint}</p>
        {control.isLocked ? <ManagedNote id={id} /> : null}
      </div>
      <SegmentedControl {...control} describedBy={id} />
    </div>
  );
}
