import { useRef } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './delete-everything.css';

export type DeleteEverythingProps = { readonly onSave: () => void; readonly onConfirm: () => void };

/** Asks before, and says what goes. */
export function DeleteEverything({ onSave, onConfirm }: DeleteEverythingProps) {
  const { remove } = useSettingsText().backup;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    onConfirm();
  };
  return (
    <div className="delete-everything">
      <h3 className="delete-everything__title">{remove.title}</h3>
      <p className="delete-everything__advice">{remove.advice}</p>
      <TextButton tone="caution" label={remove.open} onPress={() => dialog.current?.showModal()} />
      <dialog ref={dialog} className="delete-everything__dialog" aria-labelledby="delete-everything-question">
        <h3 className="delete-everything__question" id="delete-everything-question">
          {remove.question}
        </h3>
        <ul className="delete-everything__list">
          {remove.whatGoes.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p>{remove.forGood}</p>
        <div className="delete-everything__ways">
          {/* First, so that the focus is on what does no harm. */}
          <TextButton label={remove.cancel} onPress={close} />
          <TextButton label={remove.saveFirst} onPress={onSave} />
          <TextButton tone="caution" label={remove.confirm} onPress={confirm} />
        </div>
      </dialog>
    </div>
  );
}
