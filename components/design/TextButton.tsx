import './text-button.css';

export type TextButtonProps = { readonly label: string; readonly onPress: () => void };

export function TextButton({ label, onPress }: TextButtonProps) {
  return (
    <button type="button" className="text-button" onClick={onPress}>
      {label}
    </button>
  );
}
