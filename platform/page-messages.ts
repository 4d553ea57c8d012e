import { browser } from '#imports';
import type { MessageMap } from './messages.ts';

// What the messaging library sends and answers (messages.ts), in the same form, by the browser's own calls: the library
// would be a fifth of all that every page loads.

type Type = keyof MessageMap;
type Data<T extends Type> = Parameters<MessageMap[T]>[0];
type Result<T extends Type> = ReturnType<MessageMap[T]>;
type Message = { readonly type: string; readonly data: unknown };
type Answer = { readonly res?: unknown; readonly err?: unknown } | undefined;

/** To the background, or to the popup. Rejects where nobody answers, or what was asked is refused. */
export async function sendMessage<T extends Type>(type: T, data: Data<T>): Promise<Result<T>> {
  const answer: Answer = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (!answer || answer.err) throw new Error(type);
  return answer.res as Result<T>;
}

/** Returns how to stop. */
export function onMessage<T extends Type>(
  type: T,
  answer: (message: { readonly data: Data<T> }) => Result<T> | Promise<Result<T>>,
): () => void {
  const listener = (message: Message, _sender: unknown, respond: (answer: Answer) => void): true | undefined => {
    if (message.type !== type) return undefined;
    const answering = (async () => answer({ data: message.data as Data<T> }))();
    void answering.then(
      (res) => respond({ res }),
      (error) => respond({ err: String(error) }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
