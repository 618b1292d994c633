// Runs before first paint. Sets theme and controls of the address, because static hosts send the same page whatever the query, and
// whether the page is in a frame.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  const ui = query.get('ui');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (/\/embed\//.test(location.pathname) && (ui === 'full' || ui === 'none')) root.dataset.ui = ui;
  if (parent !== window) root.dataset.framed = '';
}
