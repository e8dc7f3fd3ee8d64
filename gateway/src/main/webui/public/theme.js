// Runs before the first paint, so that a dark page never flashes white. A file of its own because the
// content security policy forbids inline scripts. The keys are those of src/app/theme.ts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('stammkunde.theme');
  } catch (unavailable) {
    // Storage may be blocked; the system's choice then decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
})();
