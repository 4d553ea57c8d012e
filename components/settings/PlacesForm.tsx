import { useState } from 'react';
import type { RepositoryPage } from '../../core/team-glossary/propose-links.ts';
import { TeamField } from './TeamField.tsx';
import { TeamForm, useSaving } from './TeamForm.tsx';
import { useSettingsText } from './use-settings-text.ts';

/** Where proposals go without a relay. */
export type TeamPlaces = { readonly page: RepositoryPage | null; readonly mail: string };

export type PlacesFormProps = {
  readonly places: TeamPlaces;
  readonly onSetPlaces: (places: TeamPlaces) => Promise<void>;
};

type Kind = RepositoryPage['kind'] | '';
type PageFields = Omit<RepositoryPage, 'kind'>;

const NO_PAGE: PageFields = { repository: '', branch: 'main', folder: '' };

/** The git host’s page, and an address to write to. */
export function PlacesForm({ places, onSetPlaces }: PlacesFormProps) {
  const { team } = useSettingsText();
  const [kind, setKind] = useState<Kind>(places.page?.kind ?? '');
  const [page, setPage] = useState<PageFields>(places.page ?? NO_PAGE);
  const [mail, setMail] = useState(places.mail);
  const { note, isRevealed, reveal, save } = useSaving();
  const isRepository = /^https:\/\/[^\s@?#]+\/[^\s@?#]+$/u.test(page.repository.trim());
  const isMail = mail.trim() === '' || /^\S+@\S+$/u.test(mail.trim());
  const submit = () => {
    reveal();
    if ((kind !== '' && !isRepository) || !isMail) return;
    const { repository, branch, folder } = page;
    const kept = { repository: repository.trim(), branch: branch.trim() || 'main', folder: folder.trim() };
    void save(onSetPlaces({ page: kind === '' ? null : { kind, ...kept }, mail: mail.trim() }), team.placesSaved);
  };
  return (
    <TeamForm title={team.places} hint={team.placesHint} note={note} onSubmit={submit} remove={null}>
      <label className="team-field">
        <span>{team.host}</span>
        <select className="address-form__field" value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
          <option value="">{team.noHost}</option>
          <option value="github">GitHub</option>
          <option value="gitlab">GitLab</option>
          <option value="gitea">Gitea</option>
        </select>
      </label>
      {kind === '' ? null : <Repository page={page} isWrong={isRevealed && !isRepository} onChange={setPage} />}
      <TeamField
        label={team.mail}
        hint={team.mailHint}
        problem={isRevealed && !isMail ? team.mailWrong : null}
        value={mail}
        onChange={setMail}
      />
    </TeamForm>
  );
}

type RepositoryProps = {
  readonly page: PageFields;
  readonly isWrong: boolean;
  readonly onChange: (page: PageFields) => void;
};

function Repository({ page, isWrong, onChange }: RepositoryProps) {
  const { team } = useSettingsText();
  const hints = { repository: team.repositoryHint, branch: undefined, folder: team.folderHint };
  return (['repository', 'branch', 'folder'] as const).map((field) => (
    <TeamField
      key={field}
      label={team[field]}
      hint={hints[field]}
      problem={field === 'repository' && isWrong ? team.repositoryWrong : null}
      value={page[field]}
      onChange={(next) => onChange({ ...page, [field]: next })}
    />
  ));
}
