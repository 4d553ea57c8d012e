import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { PauseScope } from './popup-state.ts';
import './pause-choice.css';

export type PauseChoiceProps = { readonly onPause: (scope: PauseScope) => void };

/** Less than switching the site off: a pause ends by itself. */
export function PauseChoice({ onPause }: PauseChoiceProps) {
  const { popup } = useInterfaceText();
  return (
    <div className="pause-choice" role="group" aria-label={popup.pause}>
      <span aria-hidden="true">{popup.pause}</span>
      <TextButton label={popup.pausePage} onPress={() => onPause('page')} />
      <TextButton label={popup.pauseSite} onPress={() => onPause('site')} />
    </div>
  );
}
