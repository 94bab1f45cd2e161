const MAX_LENGTH = 2048;
const REFUSED = /[\p{Cc} \\]/u;
// Without its slashes, "https:x" is a host to some programs and a path beside the page to others.
const ABSOLUTE = /^https?:\/\/[^/]/i;

/** Whether a link may be shown: `https:` (or `http:` to this machine), no credentials, nothing that browsers read in two ways. */
export function isSafeUrl(url: string): boolean {
  if (url.length > MAX_LENGTH || REFUSED.test(url) || !ABSOLUTE.test(url)) return false;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (parsed.username || parsed.password) return false;
  return parsed.protocol === 'https:' || (parsed.protocol === 'http:' && LOOPBACK.test(parsed.hostname));
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
