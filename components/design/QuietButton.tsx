import './quiet-button.css';

export type QuietButtonProps = {
  readonly label: string;
  /** Its name where several of one label stand on a page; begins or ends with the label. */
  readonly name?: string;
  readonly onPress: () => void;
};

/** A button for what few need. */
export function QuietButton({ label, name, onPress }: QuietButtonProps) {
  return (
    <button type="button" className="quiet-button" aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}
