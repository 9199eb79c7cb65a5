// An address → whether it leads to the web that everybody sees, or into the reader's own network, where nothing is called unasked.
import { hostOf } from '../extraction/site-rule';

/** Names that only a network at home or at work knows, and its own machine. */
const OWN_NAME =
  /^(?:localhost|[^.]+|.*\.(?:localhost|localdomain|local|internal|intranet|private|corp|lan|home|home\.arpa))$/;
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/;

/** Addresses that are nobody's in the web (RFC 6890): own networks, those of providers, the machine itself, groups. */
function isOwnIpv4(first: number, second: number): boolean {
  switch (first) {
    case 0:
    case 10:
    case 127:
      return true;
    case 100:
      return second >= 64 && second <= 127;
    case 169:
      return second === 254;
    case 172:
      return second >= 16 && second <= 31;
    case 192:
      return second === 168 || second === 0;
    case 198:
      return second === 18 || second === 19;
    default:
      return first >= 224;
  }
}

/** Whether the page at `url` may be fetched without anybody looking. Browsers write every notation of an IPv4 address in one form; those of IPv6 name no papers. */
export function isPublicAddress(url: string): boolean {
  const host = hostOf(url)?.replace(/\.+$/, '');
  if (!host || !/^https?:/.test(url) || host.startsWith('[')) return false;
  const [, first, second] = IPV4.exec(host) ?? [];
  return first === undefined ? !OWN_NAME.test(host) : !isOwnIpv4(Number(first), Number(second));
}
