import './text-button.css';

export type TextButtonProps = {
  readonly label: string;
  /** Its name where several of one label stand on a page; begins or ends with the label. */
  readonly name?: string;
  /** `main`: what most people want next; `caution`: what cannot be taken back. */
  readonly tone?: 'plain' | 'main' | 'caution';
  /** For the one way on of a whole page. */
  readonly isLarge?: boolean;
  readonly onPress: () => void;
};

export function TextButton({ label, name, tone = 'plain', isLarge = false, onPress }: TextButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      data-tone={tone}
      data-large={isLarge || undefined}
      aria-label={name}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
