import type { Answer } from '../hooks.ts'

/** GitHub's answers during an outage or with an invalid token, by the kind of fault. */
export type FaultyAnswer = (epochSeconds: number, rootFields: readonly string[]) => Answer

const message = (text: string): object => ({ message: text, documentation_url: 'https://docs.github.com/graphql' })
const page = { 'content-type': 'text/html; charset=utf-8' }
const WRONG =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `C0DE:1F2E:3D4C` when reporting this issue.'
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID C0DE:1F2E.'
const USED_UP = 'API rate limit exceeded for installation ID 1234.'

const usedUp = (reset: number): Record<string, string> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(reset),
})
const plenty = { 'x-ratelimit-remaining': '4000' }

/** An answer in which every root field is null and has an error. */
const refused = (fields: readonly string[], error: (field: string) => object): Answer => ({
  status: 200,
  body: {
    data: Object.fromEntries(fields.map((field) => [field, null])),
    errors: fields.map((field) => ({ path: [field], ...error(field) })),
  },
})

/** Answers that are sent before any work: the request does not have an effect. */
export const ANSWERS = {
  '500': () => ({ status: 500, body: message('Server Error') }),
  '502': () => ({ status: 502, body: { data: null, errors: [{ message: WRONG }] } }),
  '503': () => ({
    status: 503,
    headers: page,
    body: '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>No server is available.</body></html>',
  }),
  '504': () => ({
    status: 504,
    body: message(
      "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
    ),
  }),
  'not JSON': () => ({ status: 200, headers: page, body: '<html><head><title>Sign in</title></head></html>' }),
  'resource limits': () => ({
    status: 200,
    body: {
      data: null,
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
    },
  }),
  'primary limit': (now) => ({ status: 403, headers: usedUp(now + 120), body: message(USED_UP) }),
  'primary limit for 40 minutes': (now) => ({ status: 403, headers: usedUp(now + 2400), body: message(USED_UP) }),
  RATE_LIMITED: (now) => ({
    status: 200,
    headers: usedUp(now + 90),
    body: { errors: [{ type: 'RATE_LIMITED', message: USED_UP }] },
  }),
  'secondary limit, 403 with retry-after': () => ({
    status: 403,
    headers: { ...plenty, 'retry-after': '30' },
    body: message(SECONDARY),
  }),
  'secondary limit, 403': () => ({ status: 403, headers: plenty, body: message(SECONDARY) }),
  'secondary limit, 429 with retry-after': () => ({
    status: 429,
    headers: { ...plenty, 'retry-after': '45' },
    body: message(SECONDARY),
  }),
  'secondary limit, 429': () => ({ status: 429, headers: plenty, body: message('Too many requests.') }),
  'token expired': () => ({ status: 401, body: message('Bad credentials') }),
  'hidden repository': (_, fields) =>
    refused(fields, () => ({
      type: 'NOT_FOUND',
      message: "Could not resolve to a Repository with the name 'owner/hidden'.",
    })),
  unprocessable: (_, fields) =>
    refused(fields, () => ({
      type: 'UNPROCESSABLE',
      message: "Head sha can't be blank, Base sha can't be blank, Head ref must be a branch",
    })),
} satisfies Record<string, FaultyAnswer>
