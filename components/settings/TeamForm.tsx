import { useState, type ReactNode } from 'react';
import './team-section.css';
import { useSettingsText } from './use-settings-text.ts';

export type TeamFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly note: string | null;
  readonly remove: ReactNode;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** Fields that are saved together, and what came of it. */
export function TeamForm({ title, hint, note, remove, onSubmit, children }: TeamFormProps) {
  const { team } = useSettingsText();
  return (
    <form
      className="settings-section__block"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 className="settings-section__subtitle">{title}</h3>
      <p className="address-form__hint">{hint}</p>
      {children}
      <div className="team-form__ways">
        <button type="submit" className="text-button">
          {team.save}
        </button>
        {remove}
      </div>
      <p role="status" className="address-form__hint">
        {note}
      </p>
    </form>
  );
}

/** What came of saving, and whether it is time to say what is wrong. */
export function useSaving() {
  const { team } = useSettingsText();
  const [note, setNote] = useState<string | null>(null);
  const [isRevealed, setRevealed] = useState(false);
  return {
    note,
    isRevealed,
    reveal: () => setRevealed(true),
    save: async (saving: Promise<void>, done: string) => {
      setRevealed(false);
      try {
        await saving;
        setNote(done);
      } catch {
        setNote(team.failed);
      }
    },
  };
}
