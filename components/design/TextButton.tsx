import './text-button.css';

export type TextButtonProps = {
  readonly label: string;
  /** Its name where several of one label stand on a page; begins or ends with the label. */
  readonly name?: string;
  /** `main`: what most people want next; `caution`: what cannot be taken back. */
  readonly tone?: 'plain' | 'main' | 'caution';
  readonly onPress: () => void;
};

export function TextButton({ label, name, tone = 'plain', onPress }: TextButtonProps) {
  return (
    <button type="button" className="text-button" data-tone={tone} aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}
