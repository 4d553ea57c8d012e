import { QuietButton } from '../design/QuietButton.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import { PlacesForm, type PlacesFormProps } from './PlacesForm.tsx';
import { RelayForm, type RelayFormProps } from './RelayForm.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

export type TeamPlace = RelayFormProps &
  PlacesFormProps & {
    /** Then proposals leave by it, and by nothing that the reader has set. */
    readonly hasManagedRelay: boolean;
    readonly onOpenContributions: () => void;
  };

/** Where the reader’s proposals go. */
export function TeamSection({ team: place }: { readonly team: TeamPlace | null }) {
  const { team } = useSettingsText();
  return (
    <SettingsSection id="team" title={team.title} intro={team.intro}>
      {place ? (
        <>
          <div>
            <QuietButton label={team.toContribute} onPress={place.onOpenContributions} />
          </div>
          {place.hasManagedRelay ? <ManagedPart title={team.relay} /> : <RelayForm {...place} />}
          {place.hasManagedRelay ? <ManagedPart title={team.places} /> : <PlacesForm {...place} />}
        </>
      ) : null}
    </SettingsSection>
  );
}

function ManagedPart({ title }: { readonly title: string }) {
  return (
    <div className="settings-section__block">
      <h3 className="settings-section__subtitle">{title}</h3>
      <ManagedNote />
    </div>
  );
}
