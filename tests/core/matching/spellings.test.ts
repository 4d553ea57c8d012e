import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSpellings } from '../../../core/matching/english-spellings.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';

const words = (text: string) => text.trim().split(/\s+/);

describe('an English word is spelled', () => {
  it.each(
    words(`
      optimise:optimize optimisation:optimization optimiser:optimizer personalised:personalized organisational:organizational
      organising:organizing categorise:categorize prioritising:prioritizing monetisation:monetization digitise:digitize
      emphasise:emphasize synthesised:synthesized relativise:relativize publicise:publicize criticise:criticize
      standardise:standardize minimise:minimize customisable:customizable amortise:amortize ionise:ionize
      analyse:analyze analysed:analyzed analyser:analyzer analysing:analyzing catalyse:catalyze
      behaviour:behavior behavioural:behavioral behaviours:behaviors colour:color coloured:colored favour:favor
      favourite:favorite flavour:flavor honour:honor neighbouring:neighboring labour:labor endeavour:endeavor
      harbour:harbor unfavourable:unfavorable armoury:armory
      centre:center centres:centers centred:centered centring:centering datacentre:datacenter metre:meter
      kilometres:kilometers theatre:theater fibre:fiber
      catalogue:catalog catalogues:catalogs cataloguing:cataloging dialogue:dialog analogue:analog
      modelling:modeling modelled:modeled labelled:labeled unlabelled:unlabeled cancelled:canceled
      cancellation:cancelation travelling:traveling channelled:channeled funnelling:funneling signalled:signaled
      counsellor:counselor marvellous:marvelous enrolment:enrollment enrol:enroll fulfilment:fulfillment
      fulfil:fulfill instalment:installment skilful:skillful
      licence:license sublicence:sublicense defence:defense offence:offense pretence:pretense practised:practiced
      programme:program programmes:programs grey:gray greyscale:grayscale artefact:artifact artefacts:artifacts
      judgement:judgment acknowledgement:acknowledgment ageing:aging sceptical:skeptical tyre:tire
      encyclopaedia:encyclopedia paediatric:pediatric archaeology:archeology manoeuvre:maneuver disc:disk
      sizeable:sizable enquiry:inquiry
    `).map((item) => item.split(':') as [string, string]),
  )('%s and %s', (british, american) => {
    expect(englishSpellings(british)).toEqual([british, american]);
    expect(englishSpellings(american)).toEqual([american, british]);
  });

  it.each(
    words(`
      exercise advertise advertising advertiser promise compromise premise premises franchise enterprise expertise
      merchandise merchandising revise supervise devise advise improvise television precise concise arise rise raise
      noise praise cruise disguise surprise comprise despise otherwise likewise paradise treatise surmise demise
      size sized resize downsize oversized prize seize capsize citizen wizard disability visibility advisable uprising
      four hour tour source your journal course resource outsource glamorous laboratory humorist honorary vigorous
      error mirror vector sensor sponsor editor doctor author factor minor major tailor
      software store share hardware core feature more parameter perimeter diameter barometer enter filter cluster
      user server after order
      blog log backlog prolog league vague
      selling calling controller controlled compelled excelled installing install model label cancel travel
      modelist science audience sequence reference preference sense expense response
      check cheque story storey draft analysis analytics paralysis
    `),
  )('%s in one way only', (word) => {
    expect(englishSpellings(word)).toEqual([word]);
  });
});

it('the spellings of any word begin with it, hold nothing twice, are folded and lead back to it', () => {
  const start = fc.stringMatching(/^[a-z]{1,7}$/);
  const end = fc.constantFrom(...words('ise izing isation yse our oured re er ogue lled led ence ense ae ours y'));
  fc.assert(
    fc.property(start, end, (head, tail) => {
      const word = head + tail;
      const spellings = englishSpellings(word);
      expect(spellings[0]).toBe(word);
      expect(new Set(spellings).size).toBe(spellings.length);
      for (const spelling of spellings) {
        expect(foldWords(spelling).join('')).toBe(spelling);
        expect(englishSpellings(spelling)).toContain(word);
      }
    }),
  );
});
