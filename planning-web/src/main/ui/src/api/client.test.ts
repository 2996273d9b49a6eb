import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '@/test/server';
import { api, dataOf } from './client';
import { isProblem, ProblemError, problemOf } from './problem';
import { sessionEnded } from './session-events';

const credentials = { email: 'ada@example.org', password: 'correct horse battery' };

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('unsafe requests', () => {
  test('carry the header that a form post from another site cannot set', async () => {
    let header: string | null = null;
    server.use(
      http.delete('*/api/v1/session', ({ request }) => {
        header = request.headers.get('X-Northline-Request');
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await api.DELETE('/api/v1/session');

    expect(header).toBe('1');
  });

  test('repeat their idempotency key after a lost answer, and take a new one after an answer', async () => {
    const keys: (string | null)[] = [];
    const answers = [HttpResponse.error(), HttpResponse.json({}, { status: 503 }), HttpResponse.json({ ok: true })];
    server.use(
      http.post('*/api/v1/sessions', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return answers[keys.length - 1] ?? HttpResponse.json({ ok: true });
      }),
    );

    for (let attempt = 0; attempt < 4; attempt += 1) {
      await failureOf(api.POST('/api/v1/sessions', { body: credentials }));
    }

    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });
});

describe('versions', () => {
  test('the ETag that was read last goes along with a save, unless the form names its own', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/session/password', () => HttpResponse.json({}, { headers: { ETag: '"7"' } })),
      http.put('*/api/v1/session/password', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const body = { currentPassword: 'a', newPassword: 'b' };

    await api.GET('/api/v1/session/password' as never);
    await api.PUT('/api/v1/session/password', { body });
    await api.PUT('/api/v1/session/password', { body, headers: { 'If-Match': '"6"' } });

    expect(sent).toEqual(['"7"', '"6"']);
  });
});

describe('failures', () => {
  test('a problem is thrown with its type, its fields and its reasons', async () => {
    server.use(
      http.post('*/api/v1/sessions', () =>
        HttpResponse.json(
          {
            type: 'https://northline.example/problems/promotion-blocked',
            title: 'The item is blocked',
            errors: [{ pointer: '/email', detail: 'Must be an email address' }],
            reasons: [{ code: 'QUORUM', title: 'Two sign-offs are missing', whatToDo: 'Ask two stakeholders to sign' }],
            changedBy: 'Jonas',
          },
          { status: 409 },
        ),
      ),
    );

    const error = await failureOf(api.POST('/api/v1/sessions', { body: credentials }));

    expect(isProblem(error, 'promotion-blocked')).toBe(true);
    expect(problemOf(error)).toMatchObject({
      status: 409,
      errors: [{ pointer: '/email' }],
      reasons: [{ code: 'QUORUM', title: 'Two sign-offs are missing', whatToDo: 'Ask two stakeholders to sign' }],
      extensions: { changedBy: 'Jonas' },
    });
  });

  test('a wait that the server asks for comes along', async () => {
    server.use(
      http.post('*/api/v1/sessions', () => HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '30' } })),
    );

    const error = await failureOf(api.POST('/api/v1/sessions', { body: credentials }));

    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).retryAfterSeconds).toBe(30);
  });

  test('a server that cannot be reached is a sentence, not a stack trace', async () => {
    server.use(http.get('*/api/v1/session', () => HttpResponse.error()));

    const error = await failureOf(api.GET('/api/v1/session'));

    expect(problemOf(error).title).toBe('The server cannot be reached');
  });

  test('a session that ended is announced, a wrong password is not', async () => {
    let announced = 0;
    const stop = sessionEnded.subscribe(() => {
      announced += 1;
    });
    server.use(
      http.post('*/api/v1/sessions', () => HttpResponse.json({}, { status: 401 })),
      http.get('*/api/v1/themes', () => HttpResponse.json({}, { status: 401 })),
    );

    await failureOf(api.POST('/api/v1/sessions', { body: credentials }));
    expect(announced).toBe(0);
    await failureOf(api.GET('/api/v1/themes' as never));
    expect(announced).toBe(1);
    stop();
  });
});

test('a body arrives typed', async () => {
  server.use(http.get('*/api/v1/session', () => HttpResponse.json({ mustChangePassword: true })));

  expect(dataOf(await api.GET('/api/v1/session')).mustChangePassword).toBe(true);
});
