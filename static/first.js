// Runs before anything is painted, on hosts that send the same page whatever the query asks: the colours and the controls
// of the address, and whether the page stands in another one.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  const ui = query.get('ui');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (/\/embed\//.test(location.pathname) && (ui === 'full' || ui === 'none')) root.dataset.ui = ui;
  if (parent !== window) root.dataset.framed = '';
}
