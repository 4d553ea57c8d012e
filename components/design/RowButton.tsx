import type { ReactNode } from 'react';
import './row-button.css';

export type RowButtonProps = {
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A whole line of a list that can be pressed. */
export function RowButton({ title, onPress, children }: RowButtonProps) {
  return (
    <button type="button" className="row-button" title={title} onClick={onPress}>
      {children}
    </button>
  );
}
