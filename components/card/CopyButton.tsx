import { useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

const SHOWN_FOR_MS = 2000;

export type CopyButtonProps = {
  readonly label: string;
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Copies a text, and says for two seconds whether it worked. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const { card } = useInterfaceText();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    onCopy(text).then(
      (isCopied) => setOutcome(isCopied ? 'copied' : 'failed'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <IconButton label={label} onPress={copy}>
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </IconButton>
      <span className="heard" role="status">
        {outcome === 'copied' ? card.copied : outcome === 'failed' ? card.copyFailed : ''}
      </span>
    </>
  );
}
