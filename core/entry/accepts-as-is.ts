import * as z from 'zod/mini';

type Accepts = (value: unknown) => boolean;

/**
 * Makes of a schema the question whether it takes a value that JSON was parsed to exactly as it is. True only where parsing
 * would give an equal value; false also where it would take another one, so that whoever hears false has it parsed. The rules
 * of texts are run as they are; nothing is copied, which is most of what parsing costs a large glossary.
 */
export function acceptsAsIs(schema: z.core.$ZodType): Accepts {
  const {
    _zod: { def },
  } = schema as z.core.$ZodTypes;
  switch (def.type) {
    case 'object':
      return withChecks(def.checks, acceptsObject(def));
    case 'array':
      return withChecks(def.checks, acceptsArray(acceptsAsIs(def.element)));
    case 'optional':
      return acceptsOptional(acceptsAsIs(def.innerType));
    case 'string':
      return 'format' in def || def.coerce ? asksSchema(schema) : withChecks(def.checks, isString);
    default:
      return asksSchema(schema);
  }
}

const isString: Accepts = (value) => typeof value === 'string';

const asksSchema =
  (schema: z.core.$ZodType): Accepts =>
  (value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success && parsed.data === value;
  };

const acceptsOptional =
  (accepts: Accepts): Accepts =>
  (value) =>
    value === undefined || accepts(value);

const acceptsArray =
  (accepts: Accepts): Accepts =>
  (value) =>
    Array.isArray(value) && value.every(accepts);

/** A field that the schema does not know is for the schema to judge. */
function acceptsObject({ shape }: z.core.$ZodObjectDef): Accepts {
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, acceptsAsIs(field)]));
  const required = Object.entries(shape).flatMap(([key, { _zod: field }]) => (field.optin === undefined ? key : []));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    for (const key in object) if (!fields.get(key)?.(object[key])) return false;
    return required.every((key) => Object.hasOwn(object, key));
  };
}

function withChecks(checks: readonly z.core.$ZodCheck[] = [], accepts: Accepts): Accepts {
  if (checks.length === 0) return accepts;
  return (value) => {
    if (!accepts(value)) return false;
    const payload = { value: value as never, issues: [] };
    // A promise would be for the schema to wait for.
    return (
      checks.every(({ _zod: rule }) => rule.check(payload) === undefined && payload.issues.length === 0) &&
      payload.value === value
    );
  };
}
