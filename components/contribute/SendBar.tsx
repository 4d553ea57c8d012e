import { useState } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import type { FormState } from './use-form-draft.ts';
import { FormField } from './FormField.tsx';
import { useContributeText } from './use-contribute-text.ts';
import './send-bar.css';

/** By which a proposal leaves. */
export type Way = 'relay' | 'page' | 'mail' | 'file';

export type SignedAs = { readonly name: string; readonly email: string };

export type SendBarProps = {
  readonly form: FormState;
  readonly signed: SignedAs;
  /** Those that are there. */
  readonly ways: readonly Way[];
  readonly note: string | null;
  readonly onSign: (signed: SignedAs) => void;
  readonly onKeep: () => void;
  readonly onPropose: (way: Way) => void;
  readonly onOpenSettings: () => void;
};

/** The two ends of a form: kept, or proposed. */
export function SendBar({ form, signed, ways, note, onSign, onKeep, onPropose, onOpenSettings }: SendBarProps) {
  const { send } = useContributeText().contribute;
  const [isProposing, setProposing] = useState(false);
  // Where an entry is not meant is for those to know who mark it.
  const canKeep = form.draft.kind !== 'wrong-sense';
  return (
    <div className="send-bar">
      <div className="send-bar__ways">
        {canKeep ? <TextButton tone={isProposing ? 'plain' : 'main'} label={send.keep} onPress={onKeep} /> : null}
        {isProposing ? null : <TextButton label={send.propose} onPress={() => setProposing(true)} />}
      </div>
      {canKeep ? <p className="form-field__hint">{send.keepHint}</p> : null}
      {isProposing ? <Proposing {...{ form, signed, ways, onSign, onPropose, onOpenSettings }} /> : null}
      <p className="send-bar__note" role="alert">
        {note}
      </p>
    </div>
  );
}

type ProposingProps = Omit<SendBarProps, 'note' | 'onKeep'>;

/** Who proposes, and by which way it leaves. */
function Proposing({ form, signed, ways, onSign, onPropose, onOpenSettings }: ProposingProps) {
  const { send, field } = useContributeText().contribute;
  const hasRelay = ways.includes('relay');
  return (
    <section className="send-bar__proposing" aria-label={send.propose}>
      <p>{hasRelay ? send.proposeHint.relay : send.proposeHint.other}</p>
      <div className="contribution-form__pair">
        <FormField
          name="proposer.name"
          label={field.name}
          hint={field.nameHint}
          autoComplete="name"
          value={signed.name}
          problem={form.problemAt('proposer.name')}
          onChange={(name) => onSign({ ...signed, name })}
        />
        <FormField
          name="proposer.email"
          label={field.email}
          hint={field.emailHint}
          autoComplete="email"
          value={signed.email}
          problem={form.problemAt('proposer.email')}
          onChange={(email) => onSign({ ...signed, email })}
        />
      </div>
      {hasRelay ? (
        <div>
          <TextButton tone="main" label={send.propose} onPress={() => onPropose('relay')} />
        </div>
      ) : (
        <OtherWays {...{ ways, onPropose, onOpenSettings }} />
      )}
    </section>
  );
}

type OtherWaysProps = Pick<SendBarProps, 'ways' | 'onPropose' | 'onOpenSettings'>;

function OtherWays({ ways, onPropose, onOpenSettings }: OtherWaysProps) {
  const { send } = useContributeText().contribute;
  return (
    <>
      <ul className="send-bar__list">
        {(['page', 'mail', 'file'] as const)
          .filter((way) => ways.includes(way))
          .map((way) => (
            <li key={way}>
              <TextButton label={send.by[way]} onPress={() => onPropose(way)} />
              <p className="form-field__hint">{send.byHint[way]}</p>
            </li>
          ))}
      </ul>
      {ways.length === 1 ? (
        <div className="form-field__hint">
          <p>{send.noPlaces}</p>
          <TextButton label={send.toSettings} onPress={onOpenSettings} />
        </div>
      ) : null}
    </>
  );
}
