import type { ReactNode } from 'react';
import './icon-button.css';

export type IconButtonProps = {
  /** What it does, in words: its name for a screen reader and its tooltip. */
  readonly label: string;
  /** Says of a switch whether it is on. */
  readonly isPressed?: boolean;
  /** Says of what it opens and closes by its id whether it is open. */
  readonly disclosure?: { readonly id: string; readonly isOpen: boolean };
  readonly onPress: () => void;
  readonly children: ReactNode;
};

export function IconButton({ label, isPressed, disclosure, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={isPressed}
      aria-expanded={disclosure?.isOpen}
      aria-controls={disclosure?.id}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
