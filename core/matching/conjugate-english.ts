/**
 * The forms of English verbs, folded: base, -s, past, participles, -ing. Spelling rules and irregular verbs after Quirk et
 * al., *A Comprehensive Grammar of the English Language*, with the British and the American spelling.
 */

/** `base:past[,other past or participle]`; without a colon the past is the base. */
const IRREGULAR = new Map(
  (
    'bet bid broadcast,ed burst cast cost cut forecast,ed hit hurt input,ted let output,ted podcast,ed put quit read ' +
    'set shed shut split spread sublet webcast,ed be:was,were,been,am,are,is bear:bore,borne arise:arose,arisen become:became begin:began,begun bend:bent bind:bound ' +
    'bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred bring:brought build:built ' +
    'burn:burnt,burned buy:bought catch:caught choose:chose,chosen come:came deal:dealt dig:dug do:did,done ' +
    'draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt ' +
    'fight:fought find:found fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen get:got,gotten ' +
    'give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung,hanged have:had hear:heard hide:hid,hidden ' +
    'hold:held keep:kept know:knew,known lay:laid lead:led lean:leant,leaned leap:leapt,leaped learn:learnt,learned ' +
    'leave:left lend:lent lie:lay,lain,lied light:lit,lighted lose:lost make:made mean:meant meet:met pay:paid ' +
    'prove:proved,proven ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought ' +
    'sell:sold send:sent sew:sewed,sewn shake:shook,shaken shine:shone,shined shoot:shot show:showed,shown ' +
    'shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid speak:spoke,spoken ' +
    'spell:spelt,spelled spend:spent spill:spilt,spilled spin:spun stand:stood steal:stole,stolen stick:stuck ' +
    'strike:struck,stricken sweep:swept swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn ' +
    'tell:told think:thought throw:threw,thrown wake:woke,woken wear:wore,worn weave:wove,woven win:won ' +
    'wind:wound write:wrote,written'
  )
    .split(' ')
    .map((item): [string, readonly string[]] => {
      const [base = '', past] = item.split(':');
      if (past !== undefined) return [base, past.split(',')];
      const [same = '', regular] = base.split(',');
      return [same, regular === undefined ? [same] : [same, same + regular]];
    }),
);

/** *Rebuild, withdraw, misunderstand* go like *build, draw, stand*. */
const PREFIX = /^(?:re|under|un|pre|over|out|up|off|with|mis|fore?|cross|down|type|proof)(?=[a-z]{2})/;
const ONLY_LIKE_A_COMPOUND = new Set(['relay']);

/** One short vowel and one consonant that is sounded and written single: *ship, tag, quit*; not *test, show, box*. */
const SHORT = /^(?:[^aeiou]*|squ|qu)[aeiou][^aeiouhwxy]$/;
/** Stressed on the last syllable: the consonant doubles there too. */
const STRESSED_LAST = new Set(
  (
    'abet acquit admit allot begin commit compel concur confer control debug defer deter disbar dispel distil emit ' +
    'enrol equip excel expel forbid forget format fulfil incur infer input instil inter kidnap occur omit outfit ' +
    'output patrol permit prefer program propel rebel rebut recap recur refer refit reformat regret remit repel ' +
    'reprogram resubmit retrofit sublet submit transfer transmit unfit unsub overlap'
  ).split(' '),
);
/** Compounds that keep the doubling of their last part: *bootstrapped, dropshipping, unplugged*. */
const SHORT_LAST_PART =
  /(?:bug|plug|tag|zip|icap|wrap|[en]pin|swap|drop|[ps]ship|step|strap|chat|blog|frog|[dnt]map|remap|shop|shot|grab|spot|crop|backlog|spam)$/;
/** An l after an unstressed vowel doubles in British spelling only: *modelled, modeled*. */
const UNSTRESSED_L = /[aeiouy].*[^aeiou][aei]l$|(?:[iu]al|[^q]uel)$/;
const DOUBLED_OR_NOT = /^(?:benefit|bias|bus|combat|diagram|(?:re)?focus|worship)$/;

/** The base form and every form of an English verb, folded: *ship, ships, shipped, shipping*. */
export function conjugateEnglish(base: string): string[] {
  if (base.length < 2 || /[^a-z]/.test(base)) return [base];
  const stems = stemsOf(base);
  const past = irregularPast(base) ?? stems.map(pastOf);
  return [...new Set([base, ...thirdPersons(base), ...past, ...stems.flatMap(gerunds)])];
}

function irregularPast(base: string): readonly string[] | undefined {
  const own = IRREGULAR.get(base);
  if (own || ONLY_LIKE_A_COMPOUND.has(base)) return own;
  const prefix = PREFIX.exec(base)?.[0];
  return prefix === undefined ? undefined : irregularPast(base.slice(prefix.length))?.map((form) => prefix + form);
}

/** What -ed and -ing are put to: *shipp-, model- and modell-, traffick-*. */
function stemsOf(base: string): string[] {
  const doubled = base + base.slice(-1);
  if (isDoubling(base)) return [doubled];
  if (base !== 'parallel' && (UNSTRESSED_L.test(base) || DOUBLED_OR_NOT.test(base))) return [base, doubled];
  return /[a-z]{3}ic$/.test(base) ? [`${base}k`] : [base];
}

function isDoubling(base: string): boolean {
  if (DOUBLED_OR_NOT.test(base)) return false;
  if (SHORT.test(base) || STRESSED_LAST.has(base) || SHORT_LAST_PART.test(base)) return true;
  const root = base.replace(PREFIX, '');
  return root !== base && IRREGULAR.has(root) && SHORT.test(root);
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /(?:[^aeiou]|qu)y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function gerunds(stem: string): string[] {
  if (stem.endsWith('ie')) return [`${stem.slice(0, -2)}ying`];
  if (/(?:[eoy]e|^be)$/.test(stem)) return [`${stem}ing`];
  if (/^(?:age|cue|queue)$/.test(stem)) return [`${stem.slice(0, -1)}ing`, `${stem}ing`];
  return [`${stem.replace(/e$/, '')}ing`];
}

function thirdPersons(base: string): string[] {
  if (base === 'have') return ['has'];
  if (base === 'be') return [];
  if (/(?:[^aeiou]|qu)y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  if (/^(?:bus|(?:re)?focus)$/.test(base)) return [`${base}es`, `${base}ses`];
  if (/^[^aeiou]*u?[aeiou]z$/.test(base)) return [`${base}zes`];
  // Short for a longer word, *demo* and *memo* take no e.
  return /(?:[sxz]|[cs]h|^(?:re|un|over|out)?do|^(?:under|for|over|out)?go|echo|veto|embargo)$/.test(base)
    ? [`${base}es`]
    : [`${base}s`];
}
