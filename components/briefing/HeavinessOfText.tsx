import type { Briefing } from '../../core/briefing/briefing.ts';
import { DEMANDING, LIGHT, type Heaviness } from '../../core/briefing/heaviness.ts';
import { SIDES, type Side } from '../../core/entry/discipline.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useBriefingText } from './use-briefing-text.ts';
import './heaviness-of-text.css';

/** The share of words at the end of the scale: twice what is heavy. */
const END = 0.1;
/** One term in a shorter text would be a share that says nothing. */
const FEWEST_WORDS = 100;

/** How heavy a text is for each side: one sentence each, and a scale. */
export function HeavinessOfText({ heaviness, words }: Pick<Briefing, 'heaviness' | 'words'>) {
  const { briefing: text } = useBriefingText();
  return (
    <section className="heaviness" aria-labelledby="briefing-heaviness">
      <h2 className="briefing-sheet__heading" id="briefing-heaviness">
        {text.heaviness}
      </h2>
      {words < FEWEST_WORDS ? null : (
        <ul className="heaviness__sides">
          {SIDES.map((side) => (
            <SideLine key={side} side={side} heaviness={heaviness[side]} />
          ))}
        </ul>
      )}
      <p className="heaviness__how">{words < FEWEST_WORDS ? text.tooShort : text.howMeasured}</p>
    </section>
  );
}

function SideLine({ side, heaviness }: { readonly side: Side; readonly heaviness: Heaviness }) {
  const { briefing: text, card, language } = useBriefingText();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <li className="heaviness__side" data-discipline={side}>
      <p className="heaviness__name">
        <DisciplineMark discipline={side} />
        {card.side[side]}
      </p>
      <Scale share={heaviness.share} />
      <p className="heaviness__said">
        <strong className="heaviness__verdict">{text.reads[side][heaviness.level]}</strong>{' '}
        {text.measured(heaviness.terms, percent.format(heaviness.share))}
      </p>
    </li>
  );
}

/** Decoration: the sentence beside it says the same. */
function Scale({ share }: { readonly share: number }) {
  const at = (value: number) => `${Math.min(100, (value / END) * 100)}%`;
  return (
    <svg className="heaviness__scale" aria-hidden="true" focusable="false">
      <rect className="heaviness__track" width="100%" height="100%" rx="3" />
      <rect className="heaviness__fill" width={at(share)} height="100%" rx="3" />
      {[LIGHT, DEMANDING].map((limit) => (
        <rect key={limit} className="heaviness__limit" x={at(limit)} width="2" height="100%" />
      ))}
    </svg>
  );
}
