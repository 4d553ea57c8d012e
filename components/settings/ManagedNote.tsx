import { LockIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './managed-note.css';

/** Beside what the reader cannot change. */
export function ManagedNote({ id }: { readonly id?: string }) {
  const { setByOrganisation } = useInterfaceText();
  return (
    <p className="managed-note" id={id}>
      <LockIcon />
      {setByOrganisation}
    </p>
  );
}
