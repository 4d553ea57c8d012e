import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { RemediableReason, UnreadableReason } from './popup-state.ts';
import './unreadable-page.css';

export type UnreadablePageProps = {
  readonly reason: UnreadableReason;
  readonly onRemedy: (reason: RemediableReason) => void;
};

/** Why there is nothing to read here, and what works instead. */
export function UnreadablePage({ reason, onRemedy }: UnreadablePageProps) {
  const { popup } = useInterfaceText();
  return (
    <EmptyState title={popup.unreadable} advice={popup.unreadableReason[reason]}>
      <p className="unreadable-page__instead">{popup.worksInstead[reason]}</p>
      {isRemediable(reason) ? <TextButton label={popup.remedy[reason]} onPress={() => onRemedy(reason)} /> : null}
    </EmptyState>
  );
}

const isRemediable = (reason: UnreadableReason): reason is RemediableReason =>
  reason === 'local-file' || reason === 'pdf' || reason === 'reload-needed';
