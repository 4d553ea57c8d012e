import { useEffect, useRef } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import { addressOf } from './coach-place.ts';
import type { OpenFile } from './ProgressFile.tsx';
import { useCoachText } from './use-coach-text.ts';

export type RestorePreviewProps = {
  readonly file: OpenFile;
  readonly isOwn: boolean;
  /** Followed by the place where it is compared. */
  readonly onCompare: () => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
};

/** Whose file it is and what is in it, before anything is merged. */
export function RestorePreview({ file, isOwn, onCompare, onMerge, onCancel }: RestorePreviewProps) {
  const { coach, language } = useCoachText();
  const text = coach.restore;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { owner, savedAt, records } = file.progress;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(savedAt);
  return (
    <div
      className="coach-note"
      data-tone={isOwn ? 'plain' : 'caution'}
      ref={note}
      tabIndex={-1}
      role="group"
      aria-label={text.title(file.name)}
    >
      <p className="coach-note__title">{text.title(file.name)}</p>
      <p>
        {text.ofOwner(owner.name || text.nameless)} · {text.saved(day)} · {text.terms(records.length)}
      </p>
      {file.damaged > 0 ? <p>{text.damaged(file.damaged)}</p> : null}
      {file.isAltered ? <p>{text.altered}</p> : null}
      <p>{isOwn ? text.own : text.other}</p>
      <div className="coach-section__ways">
        <TextButton label={coach.settings.cancel} onPress={onCancel} />
        {isOwn ? null : (
          <a className="button-link" href={addressOf({ view: 'together' })} onClick={onCompare}>
            {text.compare}
          </a>
        )}
        <TextButton tone={isOwn ? 'main' : 'caution'} label={isOwn ? text.merge : text.mergeAnyway} onPress={onMerge} />
      </div>
    </div>
  );
}
