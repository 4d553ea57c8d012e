import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Lets pages of the given origins read the answers (CORS): an origin as it is, or `moz-extension://*`, because Firefox
 * gives the extension another origin in each browser. Whether the request is a question of the browser beforehand, which
 * is answered with nothing.
 */
export function allowOrigin(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): boolean {
  reply.header('vary', 'origin');
  const { origin } = request.headers;
  const isAllowed = origin !== undefined && origins.some((allowed) => isOrigin(origin, allowed));
  if (isAllowed) reply.header('access-control-allow-origin', origin);
  const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (isPreflight && isAllowed)
    reply.headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '86400',
    });
  return isPreflight;
}

const isOrigin = (origin: string, allowed: string): boolean =>
  allowed.endsWith('://*') ? origin.startsWith(allowed.slice(0, -1)) : origin === allowed;
