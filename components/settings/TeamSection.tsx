import { QuietButton } from '../design/QuietButton.tsx';
import { PlacesForm, type PlacesFormProps } from './PlacesForm.tsx';
import { RelayForm, type RelayFormProps } from './RelayForm.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

export type TeamPlace = RelayFormProps & PlacesFormProps & { readonly onOpenContributions: () => void };

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
          <RelayForm {...place} />
          <PlacesForm {...place} />
        </>
      ) : null}
    </SettingsSection>
  );
}
