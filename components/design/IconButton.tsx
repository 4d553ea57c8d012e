import type { ReactNode } from 'react';
import './icon-button.css';

export type IconButtonProps = {
  /** What it does, in words: its name for a screen reader and its tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

export function IconButton({ label, onPress, children }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
