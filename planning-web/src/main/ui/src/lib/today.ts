/** The day it is where the reader is. */
export function todayAt(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day it is for the server, which counts days in UTC: by this one it says what is due. */
export function serverDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** Check-ins are of their writer's day and results of metrics of the server's: what begins on the earlier of the two misses neither. */
export function firstDay(now: Date): string {
  const [here, there] = [todayAt(now), serverDay(now)];
  return here < there ? here : there;
}
