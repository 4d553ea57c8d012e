/**
 * One word in British and in American spelling, folded, after Peters, *The Cambridge Guide to English Usage*. A pair is
 * left out where one of its spellings is above all another word: *cheque, check*; *storey, story*; *draught, draft*.
 */

/** A word with either spelling between a beginning and an ending. */
type Pair = { readonly pattern: RegExp; readonly british: string; readonly american: string };

const pair = (start: string, british: string, american: string, end = 's?'): Pair => ({
  pattern: new RegExp(`^(${start})(?:${british}|${american})(${end})$`),
  british,
  american,
});

const OUR =
  '(?:dis|mis|un|re|multi|water|tri|bi)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|' +
  'od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig)';
// *Honorary, humorist, laborious, vigorous* have no u on either side.
const AFTER_OUR = '(?:s|ed|ing|ings|er|ers|able|ably|ability|al|ally|ful|fully|less|hood|hoods|ite|ites|ly|y)?';
const SINGLE_OR_DOUBLE_L =
  '(?:un|re|mis|pre|out)?(?:bevel|cancel|channel|chisel|counsel|dial|duel|enamel|equal|fuel|funnel|grovel|initial|jewel|' +
  'label|level|libel|marshal|marvel|model|panel|parcel|pedal|pencil|quarrel|revel|rival|shovel|signal|spiral|stencil|' +
  'swivel|total|towel|travel|tunnel|unravel)';
const CENTRE = '(?:data|epi|multi|hyper|re)?cent';
const METRE =
  '(?:kilo|centi|milli|nano|micro)?met|(?:centi|milli)?lit|(?:amphi)?theat|(?:micro)?fib|calib|lust|meag|sab|sept|somb|spect';

const PAIRS: readonly Pair[] = [
  pair('.*(?:anal|catal|paral|dial|hydrol|electrol)y', 's', 'z', '(?:e|es|ed|er|ers|ing)'),
  pair(OUR, 'our', 'or', AFTER_OUR),
  pair('behavi|col', 'our', 'or', '(?:ism|ists?)'),
  pair('fav', 'our', 'or', 'itism'),
  pair(SINGLE_OR_DOUBLE_L, 'l', '', '(?:ed|er|ers|ing|ings)'),
  pair('cancel', 'l', '', 'ations?'),
  pair('counsel|council', 'l', '', 'ors?'),
  pair('marvel|wool', 'l', '', '(?:ous|ously|ens?)'),
  pair('enrol|fulfil|instal', '', 'l', 'ments?'),
  pair('enrol|fulfil|instil|distil|appal', '', 'l'),
  pair('skil|wil', '', 'l', '(?:ful|fully|fulness)'),
  pair('(?:sub)?licen|defen|offen|preten', 'c', 's', '(?:e|es|eless)'),
  // British English tells the noun from the verb, American English does not.
  pair('(?:mal)?practi', 's', 'c', '(?:e|es|ed|ing)'),
  pair(CENTRE, 're', 'er'),
  pair(CENTRE, 'r', 'er', '(?:ed|ing)'),
  pair(METRE, 're', 'er'),
  pair('(?:cata|dia|ana|mono|homo|trave)l', 'ogue', 'og'),
  pair('(?:cata|dia)log', 'u', '', '(?:ed|er|ers|ing)'),
  pair('gr', 'e', 'a', 'y(?:s|ed|er|ing|ish|scale|list|lists|listed|listing|box)?'),
  pair('(?:encyclo|ortho)p', 'ae', 'e', 'd(?:ias?|ics?)'),
  pair('p', 'ae', 'e', 'diatr(?:ics?|icians?)'),
  pair('arch', 'ae', 'e', 'olog(?:y|ies|ical|ists?)'),
  pair('(?:an)?', 'ae', 'e', 'sthe(?:sia|tics?|tically|tes?)'),
  pair('an|leuk', 'ae', 'e', 'mi(?:a|c)'),
  pair('medi', 'ae', 'e', 'val'),
];

const SINGLE_WORDS =
  'programme:program artefact:artifact judgement:judgment acknowledgement:acknowledgment abridgement:abridgment ' +
  'ageing:aging sceptic:skeptic sceptical:skeptical scepticism:skepticism tyre:tire disc:disk cypher:cipher ' +
  'decypher:decipher adviser:advisor enquiry:inquiry enquiries:inquiries enquire:inquire enquirer:inquirer ' +
  'aluminium:aluminum mould:mold plough:plow likeable:likable sizeable:sizable saleable:salable useable:usable ' +
  'moveable:movable queueing:queuing cueing:cuing jewellery:jewelry yoghurt:yogurt cosy:cozy manoeuvre:maneuver ' +
  'manoeuvred:maneuvered manoeuvring:maneuvering manoeuvrable:maneuverable paycheque:paycheck chequebook:checkbook ' +
  'focussed:focused focussing:focusing biassed:biased benefitted:benefited benefitting:benefiting sulphur:sulfur';

const COUNTERPARTS = new Map(
  SINGLE_WORDS.split(' ').flatMap((item): [string, string][] => {
    const [british = '', american = ''] = item.split(':');
    const both: [string, string][] = [
      [british, american],
      [american, british],
    ];
    return /(?:ed|ing|al|ism|able|[sy])$/.test(british)
      ? both
      : both.flatMap(([a, b]) => [
          [a, b],
          [`${a}s`, `${b}s`],
        ]);
  }),
);

const SUFFIX_ISE = /^(.{2,}[^aeiou])i[sz](e|es|ed|er|ers|ing|able|ability|ation|ations|ational|ationally)$/;
/** Before -ise in words that are not made with this suffix: *exercise, advertise, supervise, downsize* have one spelling. */
const OTHER_ISE = new RegExp(
  '(?:^(?:re|down|cap|over|under|out|up|right|mid|bite|full|as)s|[mnrx]c|^(?:im)?prec|prom|^prem|surm|^dem|^chem|' +
    'pr|w|chand|parad|nch|[dr]vert|xpert|treat|chast|pract|^mort|^desp|^(?:sun|moon|high|low|mid|up)r|^val|' +
    '[^i]v|[^t]iv)$',
);

/** The folded word, then its other spellings: *optimise, optimize*; *catalog, catalogue*. Mostly there is none. */
export function englishSpellings(word: string): string[] {
  const spellings = new Set([word]);
  const suffixed = SUFFIX_ISE.exec(word);
  if (suffixed && !OTHER_ISE.test(suffixed[1]!)) {
    for (const letter of 'sz') spellings.add(`${suffixed[1]!}i${letter}${suffixed[2]!}`);
  }
  for (const { pattern, british, american } of PAIRS) {
    const match = pattern.exec(word);
    if (!match) continue;
    for (const middle of [british, american]) spellings.add(match[1]! + middle + match[2]!);
  }
  const counterpart = COUNTERPARTS.get(word);
  if (counterpart) spellings.add(counterpart);
  return [...spellings];
}
