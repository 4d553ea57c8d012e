import { useId } from 'react';
import { CheckIcon } from '../design/icons.tsx';
import { useWelcomeText } from './use-welcome-text.ts';
import './permissions.css';

/** The browser’s sentence about permissions, in plain words (docs/privacy.md). */
export function Permissions() {
  const { title, lead, points } = useWelcomeText().permissions;
  const id = useId();
  return (
    <aside className="permissions" aria-labelledby={id}>
      <h2 className="permissions__title" id={id}>
        {title}
      </h2>
      <p className="permissions__lead">{lead}</p>
      <ul className="permissions__points">
        {points.map((point) => (
          <li key={point.title} className="permissions__point">
            <CheckIcon />
            <div>
              <h3 className="permissions__what">{point.title}</h3>
              <p>{point.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
