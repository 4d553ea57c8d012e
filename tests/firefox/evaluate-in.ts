import type { Firefox } from '../../scripts/setup/launch-firefox.ts';

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Evaluates an expression in a browsing context, given by its id. Resolves to its value, which must fit into JSON. */
export async function evaluateIn<T>({ send }: Firefox, context: string, expression: string): Promise<T> {
  const evaluated = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  })) as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return JSON.parse(evaluated.result.value ?? 'null') as T;
}
