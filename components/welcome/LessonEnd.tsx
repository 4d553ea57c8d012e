import { useWelcomeText } from './use-welcome-text.ts';
import './lesson-end.css';

/** What is left to say when everything was tried or passed over. */
export function LessonEnd() {
  const { title, lead, points } = useWelcomeText().lesson.ended;
  return (
    <div className="lesson-end">
      <h2 className="lesson-end__title">{title}</h2>
      <p>{lead}</p>
      <ul className="lesson-end__points">
        {points.map((point) => (
          <li key={point.title}>
            <strong className="lesson-end__what">{point.title}</strong> {point.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
