import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { PolicyForm } from '../core/policy/policy.ts';

/** Which the manifest for Chromium names as `storage.managed_schema`. */
export const POLICY_SCHEMA = path.resolve(import.meta.dirname, '../assets/policy.schema.json');

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
};

/**
 * The form of a policy as Chromium takes it. It tells types only: of a key of which a single value breaks a rule, such as
 * an unknown role, Chromium hands over nothing at all, so that values are for the zod form to judge. A key has one type
 * there: a setting of numbers and words is one of words (https://www.chromium.org/administrators/configuring-policy-for-extensions/).
 */
export function policySchema(): string {
  const schema = z.toJSONSchema(PolicyForm, { io: 'input' }) as Schema;
  return `${JSON.stringify(typesOf(schema), null, 2)}\n`;
}

function typesOf({ type, properties, items, enum: values }: Schema): Schema {
  if (items) return { type: 'array', items: typesOf(items) };
  if (!properties) return { type: type ?? typeOfAll(values ?? []) };
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, typesOf(inner)])),
  };
}

const typeOfAll = (values: readonly unknown[]): string => (values.every(Number.isInteger) ? 'integer' : 'string');

if (import.meta.main) await writeFile(POLICY_SCHEMA, policySchema());
