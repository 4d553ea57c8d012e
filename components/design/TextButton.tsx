import './text-button.css';

export type TextButtonProps = {
  readonly label: string;
  /** `main`: what most people want next; `caution`: what cannot be taken back. */
  readonly tone?: 'plain' | 'main' | 'caution';
  /** For the one way on of a whole page. */
  readonly isLarge?: boolean;
  readonly onPress: () => void;
};

export function TextButton({ label, tone = 'plain', isLarge = false, onPress }: TextButtonProps) {
  return (
    <button type="button" className="text-button" data-tone={tone} data-large={isLarge || undefined} onClick={onPress}>
      {label}
    </button>
  );
}
