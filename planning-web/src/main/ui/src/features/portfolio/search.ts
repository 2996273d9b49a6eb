/** What the address of the portfolio roadmap holds. */
export interface PortfolioSearch {
  lanes?: 'theme' | undefined;
  view?: 'table' | undefined;
}

export function readPortfolioSearch({ lanes, view }: Record<string, unknown>): PortfolioSearch {
  return { ...(lanes === 'theme' ? { lanes } : {}), ...(view === 'table' ? { view } : {}) };
}
