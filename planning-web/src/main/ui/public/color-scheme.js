// Runs before the first paint, so that a person who chose dark never sees a white flash.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('northline-color-scheme');
  } catch {
    // Storage may be closed to us: the system's choice stands.
  }
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : systemIsDark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
