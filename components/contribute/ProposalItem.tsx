import { assertNever } from '../../core/entry/assert-never.ts';
import type { Language } from '../../core/entry/language.ts';
import type { ProposalState } from '../../core/team-glossary/proposal-state.ts';
import { NewTabIcon } from '../design/icons.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import type { MineText } from '../interface-text/contribute-text.ts';
import { tellProblem } from './form-api.ts';
import type { MineActions, OwnProposal } from './mine-data.ts';
import { nameOf } from './name-of.ts';
import { useContributeText } from './use-contribute-text.ts';

type ProposalItemProps = MineActions & {
  readonly proposal: OwnProposal;
  readonly hasRelay: boolean;
};

/** One proposal: what it is, where it stands, and what can be done about it. */
export function ProposalItem({ proposal: stored, hasRelay, ...actions }: ProposalItemProps) {
  const { contribute, language } = useContributeText();
  const { onMend, onRetry, onWithdraw, onCompareProposal } = actions;
  const { mine } = contribute;
  const { id, value, contested } = stored;
  const name = value ? nameOf(value.proposal.entry, language) : id;
  const way = (label: string, onPress: () => void) => (
    <QuietButton key={label} label={label} name={mine.of(label, name)} onPress={onPress} />
  );
  return (
    <li className="mine__item" data-state={value ? toneOf(value.state) : 'caution'}>
      <div className="mine__head">
        <h3 className="mine__name">{name}</h3>
        {value ? <p className="mine__quiet">{mine.kind[value.proposal.kind]}</p> : <p>{mine.damaged}</p>}
      </div>
      {value ? <StateLine state={value.state} {...{ mine, language, hasRelay }} /> : null}
      {contested ? <p className="mine__caution">{mine.contested[contested]}</p> : null}
      <p className="mine__ways">
        {value && contested === 'seen' ? way(mine.compare, () => onCompareProposal(value)) : null}
        {value?.state.at === 'sent' ? (
          <Review url={value.state.relay.state === 'waiting' ? null : value.state.relay.url} />
        ) : null}
        {value?.state.at === 'sending' && hasRelay ? way(mine.retry, () => onRetry(value)) : null}
        {value && isToMend(value.state) ? way(mine.mend, () => onMend(value)) : null}
        {way(mine.withdraw, () => onWithdraw(stored))}
      </p>
    </li>
  );
}

function Review({ url }: { readonly url: string | null }) {
  const { mine } = useContributeText().contribute;
  // A relay that somebody else keeps could name anything.
  if (!url?.startsWith('https://')) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {mine.review}
      <NewTabIcon />
      <span className="heard"> ({mine.opensNewTab})</span>
    </a>
  );
}

type StateLineProps = {
  readonly state: ProposalState;
  readonly mine: MineText;
  readonly language: Language;
  readonly hasRelay: boolean;
};

function StateLine({ state, mine, language, hasRelay }: StateLineProps) {
  const { line, detail } = tell(state, { mine, language, hasRelay });
  const problems = (state.at === 'draft' && state.failure?.problems) || [];
  return (
    <div className="mine__state">
      <p>{line}</p>
      {detail === null ? null : <p className="mine__detail">{detail}</p>}
      {problems.length > 0 ? (
        <ul className="mine__problems">
          {problems.map((problem) => (
            <li key={problem.field + problem.reason.en}>
              {problem.field === '' ? null : <code>{problem.field}</code>} {tellProblem(problem, language)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type Told = { readonly line: string; readonly detail: string | null };

function tell(state: ProposalState, { mine, language, hasRelay }: Omit<StateLineProps, 'state'>): Told {
  const text = mine.state;
  switch (state.at) {
    case 'draft':
      return { line: text.mend, detail: state.failure && tellProblem(state.failure, language) };
    case 'sending': {
      if (!hasRelay) return { line: text.noRelay, detail: null };
      if (!state.failure) return { line: text.queued, detail: null };
      return { line: text.waits, detail: tellProblem(state.failure, language) };
    }
    case 'sent': {
      const { relay } = state;
      if (relay.state !== 'rejected')
        return {
          line: text[relay.state],
          detail: relay.state === 'waiting' ? (relay.reason?.[language] ?? null) : null,
        };
      return relay.reason === null
        ? { line: text.rejected, detail: null }
        : { line: text.rejectedFor, detail: relay.reason };
    }
    case 'handed-over':
      return { line: text[state.by], detail: null };
    default:
      return assertNever(state);
  }
}

const isToMend = (state: ProposalState): boolean =>
  state.at === 'draft' || (state.at === 'sent' && state.relay.state === 'rejected');

function toneOf(state: ProposalState): 'good' | 'caution' | 'plain' {
  if (state.at === 'sent' && state.relay.state === 'merged') return 'good';
  return isToMend(state) ? 'caution' : 'plain';
}
