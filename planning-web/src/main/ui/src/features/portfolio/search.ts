/** What the address of the portfolio roadmap holds. */
export interface PortfolioSearch {
  lanes?: 'theme' | undefined;
  view?: 'table' | undefined;
  /** The board pack is about to be made. */
  pack?: 'open' | undefined;
}

export function readPortfolioSearch({ lanes, view, pack }: Record<string, unknown>): PortfolioSearch {
  return {
    ...(lanes === 'theme' ? { lanes } : {}),
    ...(view === 'table' ? { view } : {}),
    ...(pack === 'open' ? { pack } : {}),
  };
}
