import { useWelcomeText } from './use-welcome-text.ts';
import './demo-page.css';

/** Read, marked and explained as any page is: the real thing, not a picture of it. */
export function DemoPage() {
  const { label, kicker, title, sections } = useWelcomeText().demo;
  return (
    <main className="demo-page" aria-label={label}>
      <article className="demo-page__sheet">
        <p className="demo-page__kicker">{kicker}</p>
        <h2 className="demo-page__title">{title}</h2>
        {sections.map((section) => (
          <section key={section.title ?? ''}>
            {section.title ? <h3 className="demo-page__heading">{section.title}</h3> : null}
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph} className="demo-page__paragraph">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </article>
    </main>
  );
}
