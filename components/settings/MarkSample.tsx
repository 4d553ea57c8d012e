import type { Role } from '../../core/entry/reader.ts';
import type { Marking } from '../../core/settings/settings.ts';
import { markSample } from './mark-sample.ts';
import { useSettingsText } from './use-settings-text.ts';
import './mark-sample.css';

/** A few lines of a page, marked as the reader has it now. */
export function MarkSample({ marking, role }: { readonly marking: Marking; readonly role: Role }) {
  const { marks } = useSettingsText().settings;
  return (
    <figure className="mark-sample">
      <figcaption className="mark-sample__caption">{marks.sample}</figcaption>
      <div className="mark-sample__page">
        {markSample(marks.sampleSections, { ...marking, role }).map(({ heading, texts }) => (
          <div key={heading}>
            {/* No heading of this page. */}
            <p className="mark-sample__heading">{heading}</p>
            <p>
              {texts.map(({ text, isMarked }, index) =>
                isMarked ? (
                  <span key={index} className="mark-sample__mark" data-look={marking.look}>
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
            </p>
          </div>
        ))}
      </div>
    </figure>
  );
}
