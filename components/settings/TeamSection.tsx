import { QuietButton } from '../design/QuietButton.tsx';
import { PlacesForm, type PlacesFormProps } from './PlacesForm.tsx';
import { RelayForm, type RelayFormProps } from './RelayForm.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

export type TeamSectionProps = RelayFormProps & PlacesFormProps & { readonly onOpenContributions: () => void };

/** Where the reader’s proposals go. */
export function TeamSection(props: TeamSectionProps) {
  const { team } = useSettingsText();
  return (
    <SettingsSection id="team" title={team.title} intro={team.intro}>
      <div>
        <QuietButton label={team.toContribute} onPress={props.onOpenContributions} />
      </div>
      <RelayForm {...props} />
      <PlacesForm {...props} />
    </SettingsSection>
  );
}
