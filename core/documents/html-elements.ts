/** Elements whose text nobody reads as prose: code, form fields, graphics, machine data. Lower-case tag names. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title textarea input select option datalist button meter progress code pre ' +
    'kbd samp var svg math canvas iframe object embed audio video map rt rp'
  ).split(' '),
);

/** Elements that run with the text around them; every other one begins and ends a block of text. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins label mark nobr q rb ruby s small span strike ' +
    'strong sub sup time tt u wbr'
  ).split(' '),
);
