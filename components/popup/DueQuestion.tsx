import { BridgeIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './due-question.css';

/** One quiet line while a question is due: whoever is in a hurry passes over it, and nothing is lost. */
export function DueQuestion({ onOpenCoach }: { readonly onOpenCoach: () => void }) {
  const { popup } = useInterfaceText();
  return (
    <button type="button" className="due-question" onClick={onOpenCoach}>
      <BridgeIcon />
      {popup.dueQuestion}
    </button>
  );
}
