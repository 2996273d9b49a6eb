import type { Review } from './model';

export type Hat = Review['hats'][number];

/** What the server calls a hat in its addresses. */
export function addressOf({ hat }: Hat): string {
  return hat.toLowerCase().replace('_', '-');
}

/** The hats that everybody sees: those that are asked for or worn. */
export function isInSight({ asked, wearer }: Hat): boolean {
  return asked || wearer != null;
}

/** How many arguments the seal waits for. */
export function silentHats(hats: readonly Hat[]): number {
  return hats.filter(({ asked, argument }) => asked && argument == null).length;
}
