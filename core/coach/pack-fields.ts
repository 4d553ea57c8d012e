type Fields = Readonly<Record<string, unknown>>;

/**
 * Many values as one text. Browsers hand over what is stored value by value: ten thousand records took half a second, and as
 * texts they take a twentieth of it.
 */
export const packFields = (fields: Fields): string => JSON.stringify(fields);

/** The values of a text that was stored; none where it is missing or damaged. Older versions stored them as they are. */
export function unpackFields(stored: unknown): Fields {
  const fields = typeof stored === 'string' ? parse(stored) : stored;
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Fields) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
