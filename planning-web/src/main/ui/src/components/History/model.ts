interface Dated {
  readonly at: string;
}

export interface Day<Event> {
  /** 2027-03-01 in the reader's zone. */
  readonly day: string;
  readonly label: string;
  readonly events: readonly Event[];
}

/** Events by the reader's own days, in the order in which they came. */
export function groupByDay<Event extends Dated>(events: readonly Event[], timeZone?: string): readonly Day<Event>[] {
  const zone = timeZone === undefined ? {} : { timeZone };
  const key = new Intl.DateTimeFormat('en-CA', zone);
  const label = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...zone,
  });
  const days = new Map<string, { day: string; label: string; events: Event[] }>();
  for (const event of events) {
    const moment = new Date(event.at);
    const day = key.format(moment);
    const group = days.get(day) ?? { day, label: label.format(moment), events: [] };
    group.events.push(event);
    days.set(day, group);
  }
  return [...days.values()];
}

/** A column or property as words: data_categories and dataCategories both read "Data categories". */
export function fieldName(field: string): string {
  const words = field
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
