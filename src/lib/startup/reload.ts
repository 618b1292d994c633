/**
 * Loads the page anew, unless its server cannot be reached: the browser's own error page would replace one that is complete. Resolves to
 * whether it does. For a retry whose module fails again, because some browsers remember a failed module until the page is loaded anew.
 */
export async function reloadIfReachable(address: URL = new URL(location.href)): Promise<boolean> {
  try {
    const { ok } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    if (ok) location.replace(address);
    return ok;
  } catch {
    return false;
  }
}
