import { useEffect, useId, useRef } from 'react';
import type { Reader } from '../../core/entry/reader.ts';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { BackButton } from './BackButton.tsx';
import { CardContent } from './CardContent.tsx';
import type { EntryActions } from './entry-card.ts';
import type { EntryTrail } from './use-entry-trail.ts';
import './entry-dialog.css';

export type EntryDialogProps = Pick<EntryActions, 'onCopy'> & { readonly trail: EntryTrail; readonly reader: Reader };

/** An entry over the page; Esc closes it, and the focus is back where it was. */
export function EntryDialog({ trail, reader, onCopy }: EntryDialogProps) {
  const { card } = useInterfaceText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { open } = trail;
  const isOpen = open !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const previous = open?.history.at(-1);
  return (
    <dialog ref={dialog} className="entry-dialog" aria-labelledby={titleId} onClose={trail.close}>
      {open ? (
        <>
          <div className="entry-dialog__bar">
            {previous ? <BackButton previous={previous} first={reader.language} onBack={trail.back} /> : <span />}
            <IconButton label={card.close} onPress={trail.close}>
              <CloseIcon />
            </IconButton>
          </div>
          <div className="entry-dialog__sheet">
            <CardContent
              state={open.card}
              reader={reader}
              titleId={titleId}
              onRetry={trail.retry}
              onOpenEntry={trail.follow}
              onCopy={onCopy}
            />
          </div>
        </>
      ) : null}
    </dialog>
  );
}
