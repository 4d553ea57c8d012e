import { BackButton } from '../card/BackButton.tsx';
import { LocateIcon, PinIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { PanelProps } from './panel-state.ts';
import './panel-entry-bar.css';

export type PanelEntryBarProps = Pick<
  PanelProps,
  'page' | 'reader' | 'pinned' | 'isPrivate' | 'onBack' | 'onShowTerm' | 'onPin'
> & { readonly openEntry: NonNullable<PanelProps['openEntry']> };

/** Above an open entry: the way back, to where it stands in the page, and keeping it at hand. */
export function PanelEntryBar(props: PanelEntryBarProps) {
  const { openEntry, page, reader, pinned, isPrivate, onBack, onShowTerm, onPin } = props;
  const { panel } = useInterfaceText();
  const { current, history, card } = openEntry;
  const isOnPage = page.status === 'ready' && page.terms.some(({ id }) => id === current);
  const isPinned = pinned.some(({ id }) => id === current);
  return (
    <div className="panel-entry-bar">
      <BackButton previous={history.at(-1) ?? null} home={panel.back} first={reader.language} onBack={onBack} />
      {isOnPage ? (
        <IconButton label={panel.showInPage} onPress={() => onShowTerm(current)}>
          <LocateIcon />
        </IconButton>
      ) : null}
      {isPrivate || card.status !== 'ready' ? null : (
        <IconButton label={panel.pin} isPressed={isPinned} onPress={() => onPin(current, !isPinned)}>
          <PinIcon />
        </IconButton>
      )}
    </div>
  );
}
