import type { FromCard, ToCard } from '../../page/card/card-channel.ts';

export type CardPort = {
  readonly send: (message: FromCard) => void;
  readonly receive: (onMessage: (message: ToCard) => void) => void;
};

/** Waits for the line that the content script hands over when this frame has loaded. The first one is the only one. */
export function receivePort(): Promise<CardPort> {
  return new Promise((resolve) => {
    const listen = ({ data, source, ports }: MessageEvent) => {
      const [port] = ports;
      if (data !== 'passerelle:port' || source !== parent || !port) return;
      removeEventListener('message', listen);
      resolve({
        send: (message) => port.postMessage(message),
        receive: (onMessage) => {
          port.onmessage = ({ data: message }: MessageEvent<ToCard>) => onMessage(message);
        },
      });
    };
    addEventListener('message', listen);
  });
}
