import { useRef } from 'react';
import { TextButton } from './TextButton.tsx';

export type FileButtonProps = {
  readonly label: string;
  /** What the browser offers to choose, such as `.json,application/json`. */
  readonly accept: string;
  readonly isForSeveral?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Has files chosen. */
export function FileButton({ label, accept, isForSeveral = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton label={label} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
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
