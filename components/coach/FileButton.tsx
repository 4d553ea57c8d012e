import { useRef } from 'react';
import { TextButton } from '../design/TextButton.tsx';

export type FileButtonProps = {
  readonly label: string;
  readonly isForSeveral?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Has progress files chosen. */
export function FileButton({ label, isForSeveral = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton label={label} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple={isForSeveral}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          if (target.files?.length) onFiles([...target.files]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
