import './text-button.css';

export type TextButtonProps = {
  readonly label: string;
  /** `main`: what most people want next; `caution`: what cannot be taken back. */
  readonly tone?: 'plain' | 'main' | 'caution';
  readonly onPress: () => void;
};

export function TextButton({ label, tone = 'plain', onPress }: TextButtonProps) {
  return (
    <button type="button" className="text-button" data-tone={tone} onClick={onPress}>
      {label}
    </button>
  );
}
