import type { AdmittedTerm, Entry } from '../../core/entry/entry.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { EntrySection } from './EntrySection.tsx';
import { LanguageCode } from './LanguageCode.tsx';
import './entry-synonyms.css';

export type EntrySynonymsProps = { readonly entry: Entry; readonly first: Language };

/** What else the concept is called in each language, and what it had better not be called. */
export function EntrySynonyms({ entry, first }: EntrySynonymsProps) {
  const { card } = useInterfaceText();
  const languages = [first, otherLanguage(first)];
  const withSynonyms = languages.filter((language) => entry[language].also?.length);
  const withAvoided = languages.filter((language) => entry[language].avoid?.length);
  return (
    <>
      {withSynonyms.length > 0 ? (
        <EntrySection title={card.also}>
          {withSynonyms.map((language) => (
            <Synonyms key={language} terms={entry[language].also ?? []} language={language} />
          ))}
        </EntrySection>
      ) : null}
      {withAvoided.length > 0 ? (
        <EntrySection title={card.avoid}>
          {withAvoided.map((language) => (
            <AvoidedTerms key={language} terms={entry[language].avoid ?? []} language={language} />
          ))}
        </EntrySection>
      ) : null}
    </>
  );
}

type SynonymsProps = { readonly terms: readonly AdmittedTerm[]; readonly language: Language };

function Synonyms({ terms, language }: SynonymsProps) {
  const { card } = useInterfaceText();
  return (
    <div className="entry-synonyms">
      <LanguageCode code={language} />
      <ul className="entry-synonyms__list">
        {terms.map(({ term, type, region }) => (
          <li key={`${term} ${region ?? ''}`} className="entry-synonyms__term">
            <span lang={language}>{term}</span>{' '}
            <span className="entry-synonyms__kind">
              {region ? `${card.termType[type]}, ${card.region[region]}` : card.termType[type]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type AvoidedTermsProps = { readonly terms: NonNullable<Entry['fr']['avoid']>; readonly language: Language };

function AvoidedTerms({ terms, language }: AvoidedTermsProps) {
  const { card } = useInterfaceText();
  return (
    <div className="entry-synonyms">
      <LanguageCode code={language} />
      <ul>
        {terms.map(({ term, say }) => (
          <li key={term}>
            {card.avoidWords.insteadOf} <span lang={language}>{card.quote(term)}</span>, {card.avoidWords.say}{' '}
            <span lang={language}>{card.quote(say)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
