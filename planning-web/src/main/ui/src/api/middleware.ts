import type { Middleware } from 'openapi-fetch';
import { networkProblem, ProblemError, readProblem } from './problem';
import { sessionEnded } from './session-events';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Answers 401 here mean "wrong password" or "not signed in yet", not "your session has ended". */
const SIGN_IN_PATHS = new Set(['/api/v1/sessions', '/api/v1/session', '/api/v1/session/password']);

/** A form post from another site cannot set this header: the server refuses unsafe requests without it. */
export const crossSiteDefence: Middleware = {
  onRequest({ request }) {
    if (UNSAFE.has(request.method)) {
      request.headers.set('X-Northline-Request', '1');
    }
    return request;
  },
};

/**
 * Gives every POST a key that stays the same until the server has answered for certain. Pressing the button again after
 * a lost connection repeats the first action instead of doing it twice; doing it again after success is a new action.
 */
export function idempotencyKeys(newKey: () => string = () => crypto.randomUUID()): Middleware {
  const unanswered = new Map<string, string>();
  const fingerprints = new Map<string, string>();

  return {
    async onRequest({ request, id }) {
      if (request.method !== 'POST' || request.headers.has('Idempotency-Key')) {
        return request;
      }
      const fingerprint = `${request.url} ${await request.clone().text()}`;
      const key = unanswered.get(fingerprint) ?? newKey();
      unanswered.set(fingerprint, key);
      fingerprints.set(id, fingerprint);
      request.headers.set('Idempotency-Key', key);
      return request;
    },
    onResponse({ response, id }) {
      const fingerprint = fingerprints.get(id);
      fingerprints.delete(id);
      if (fingerprint !== undefined && response.status < 500) {
        unanswered.delete(fingerprint);
      }
    },
    onError({ id }) {
      fingerprints.delete(id);
    },
  };
}

const versions = new Map<string, string>();

/** The version of a resource as this browser saw it last. A form takes it when it is filled, not when it is saved. */
export function versionOf(url: string): string | undefined {
  return versions.get(new URL(url, window.location.origin).pathname);
}

/** The tag of a version number, as the server sends it in ETag. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Header for a save: "only if it is still the version that I was shown". */
export function ifMatch(version: string | undefined): Record<string, string> {
  return version === undefined ? {} : { 'If-Match': version };
}

/** Remembers each ETag, and sends it with a PUT or PATCH that does not name its own. */
export const knownVersions: Middleware = {
  onRequest({ request }) {
    const changes = request.method === 'PUT' || request.method === 'PATCH';
    const version = versions.get(new URL(request.url).pathname);
    if (changes && version !== undefined && !request.headers.has('If-Match')) {
      request.headers.set('If-Match', version);
    }
    return request;
  },
  onResponse({ request, response }) {
    const etag = response.headers.get('ETag');
    if (etag !== null && response.ok) {
      const location = request.method === 'POST' ? response.headers.get('Location') : request.url;
      if (location !== null) {
        versions.set(new URL(location, window.location.origin).pathname, etag);
      }
    }
  },
};

/** Turns every answer that is not a success, and every call without an answer, into a thrown ProblemError. */
export const problems: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok) {
      return;
    }
    if (response.status === 401 && !SIGN_IN_PATHS.has(new URL(request.url).pathname)) {
      sessionEnded.announce();
    }
    const retryAfter = Number(response.headers.get('Retry-After'));
    throw new ProblemError(await readProblem(response), retryAfter > 0 ? retryAfter : undefined);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return error as Error;
    }
    return new ProblemError(networkProblem());
  },
};
