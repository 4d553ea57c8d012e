/**
 * A term that is due was met: the card asks first whether its meaning is remembered. `asked`: the entry is hidden;
 * `revealed`: it is shown, and the reader judges; then what they said.
 */
export type RecallStage = 'asked' | 'revealed' | 'knew' | 'didNot';

export type CardRecall = {
  readonly stage: RecallStage;
  readonly onReveal: () => void;
  readonly onJudge: (knew: boolean) => void;
};
