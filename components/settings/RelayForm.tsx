import { useState } from 'react';
import { isSafeAddress } from '../../core/team-glossary/relay-address.ts';
import type { Relay } from '../../core/team-glossary/relay-client.ts';
import { cleanKey, isKey } from '../../core/team-glossary/team-key.ts';
import { TextButton } from '../design/TextButton.tsx';
import { TeamField } from './TeamField.tsx';
import { TeamForm, useSaving } from './TeamForm.tsx';
import { useSettingsText } from './use-settings-text.ts';

const NONE: Relay = { address: '', key: '' };

export type RelayFormProps = {
  readonly relay: Relay | null;
  /** Null takes the relay out. Rejects where it could not be stored. */
  readonly onSetRelay: (relay: Relay | null) => Promise<void>;
};

/** The relay of the team: its address, and the team’s key. */
export function RelayForm({ relay, onSetRelay }: RelayFormProps) {
  const { team } = useSettingsText();
  const [typed, setTyped] = useState(relay ?? NONE);
  const { note, isRevealed, reveal, save } = useSaving();
  const address = typed.address.trim().replace(/\/+$/u, '');
  const key = cleanKey(typed.key);
  const submit = () => {
    reveal();
    if (isSafeAddress(address) && isKey(key)) void save(onSetRelay({ address, key }), team.saved);
  };
  const remove = () => {
    setTyped(NONE);
    void save(onSetRelay(null), team.removed);
  };
  return (
    <TeamForm
      title={team.relay}
      hint={team.relayHint}
      note={note}
      onSubmit={submit}
      remove={relay ? <TextButton label={team.remove} onPress={remove} /> : null}
    >
      <TeamField
        label={team.address}
        hint={team.addressHint}
        problem={isRevealed && !isSafeAddress(address) ? team.addressWrong : null}
        value={typed.address}
        onChange={(next) => setTyped({ ...typed, address: next })}
      />
      <TeamField
        label={team.key}
        hint={team.keyHint}
        problem={isRevealed && !isKey(key) ? team.keyWrong : null}
        value={typed.key}
        isSecret
        onChange={(next) => setTyped({ ...typed, key: next })}
      />
    </TeamForm>
  );
}
