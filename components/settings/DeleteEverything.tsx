import { ConfirmButton } from '../design/ConfirmButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './delete-everything.css';

export type DeleteEverythingProps = { readonly onSave: () => void; readonly onConfirm: () => void };

/** Asks before, and says what goes. */
export function DeleteEverything({ onSave, onConfirm }: DeleteEverythingProps) {
  const { remove } = useSettingsText().backup;
  return (
    <div className="delete-everything">
      <h3 className="delete-everything__title">{remove.title}</h3>
      <p className="delete-everything__advice">{remove.advice}</p>
      <ConfirmButton
        label={remove.open}
        question={remove.question}
        cancel={remove.cancel}
        confirm={remove.confirm}
        before={{ label: remove.saveFirst, onPress: onSave }}
        onConfirm={onConfirm}
      >
        <ul className="delete-everything__list">
          {remove.whatGoes.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p>{remove.forGood}</p>
      </ConfirmButton>
    </div>
  );
}
