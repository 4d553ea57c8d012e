import { useState } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachActions } from './coach-data.ts';
import { useCoachText } from './use-coach-text.ts';

export type CopyButtonProps = Pick<CoachActions, 'onCopy'> & { readonly label: string; readonly text: () => string };

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const { coach } = useCoachText();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <TextButton label={label} onPress={() => void onCopy(text()).then(setCopied)} />
      <span role="status">{copied === null ? null : copied ? coach.ten.copied : coach.ten.copyFailed}</span>
    </>
  );
}
