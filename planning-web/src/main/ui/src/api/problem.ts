import { defineText } from '@/lib/text';
import strings from './en.json';

const { text } = defineText('api', strings);

/** RFC 9457 problem details, as every refusal and failure of the server reaches the screens. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors: readonly FieldProblem[];
  readonly reasons: readonly Reason[];
  /** Members that a problem type adds of its own, such as who changed the thing last. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface FieldProblem {
  /** JSON pointer into the request body: /capacities/0/productId. */
  readonly pointer: string;
  readonly detail: string;
}

/** One thing that blocks, as the server tells it. */
export interface Reason {
  readonly code: string;
  readonly title: string;
  readonly whatToDo: string;
  readonly link?: string | null;
}

export const NETWORK_PROBLEM = 'network-unreachable';

/** What every failed call throws. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const STANDARD_MEMBERS = new Set(['type', 'title', 'status', 'detail', 'instance', 'errors', 'reasons']);

export async function readProblem(response: Response): Promise<Problem> {
  const body = await readJson(response);
  return {
    type: textOf(body['type']) ?? 'about:blank',
    title: textOf(body['title']) ?? titleOf(response.status),
    status: response.status,
    ...optional('detail', textOf(body['detail'])),
    errors: listOf(body['errors']).map((error) => ({
      pointer: textOf(error['pointer']) ?? '',
      detail: textOf(error['detail']) ?? '',
    })),
    reasons: listOf(body['reasons']).map((reason) => ({
      code: textOf(reason['code']) ?? '',
      title: textOf(reason['title']) ?? '',
      whatToDo: textOf(reason['whatToDo']) ?? '',
      ...optional('link', textOf(reason['link'])),
    })),
    extensions: Object.fromEntries(Object.entries(body).filter(([member]) => !STANDARD_MEMBERS.has(member))),
  };
}

export function networkProblem(): Problem {
  return {
    type: NETWORK_PROBLEM,
    title: text('unreachable.title'),
    status: 0,
    detail: text('unreachable.detail'),
    errors: [],
    reasons: [],
    extensions: {},
  };
}

/** Reads the problem out of whatever a call or a query threw. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  return {
    type: 'about:blank',
    title: text('broken.title'),
    status: 0,
    detail: text('broken.detail'),
    errors: [],
    reasons: [],
    extensions: {},
  };
}

/** The server names problem types by URI; the last segment is the name we compare. */
export function isProblem(error: unknown, name: string): boolean {
  return error instanceof ProblemError && error.problem.type.split(/[/:#]/).pop() === name;
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.problem.status === status;
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

/** For an answer that is no problem document: from a proxy, say. */
function titleOf(status: number): string {
  switch (status) {
    case 401:
    case 403:
    case 404:
    case 412:
    case 429:
      return text(`status.${status}`);
    default:
      return status >= 500 ? text('status.5xx') : text('status.other');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}
