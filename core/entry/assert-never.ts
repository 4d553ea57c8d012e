/** Ends an exhaustive switch: the compiler complains here as soon as a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
