// A certificate that nobody vouches for, made anew for each run: the browsers of the tests are told not to mind.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** ASN.1 in DER: a tag, a length, the contents. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const [INTEGER, BIT_STRING, OID, UTF8, TIME, SEQUENCE, SET] = [2, 3, 6, 12, 23, 0x30, 0x31];
const SHA256_WITH_ECDSA = der(OID, Buffer.from('2a8648ce3d040302', 'hex'));
const COMMON_NAME = der(OID, Buffer.from('550403', 'hex'));
const ALTERNATIVE_NAME = der(OID, Buffer.from('551d11', 'hex'));
const OCTETS = 4;
const VERSION_3 = der(0xa0, der(INTEGER, Buffer.from([2])));
const DNS_NAME = 0x82;
const EXTENSIONS = 0xa3;

const utcTime = (time: number) =>
  der(TIME, Buffer.from(`${new Date(time).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const DAY_MS = 86_400_000;

const pem = (kind: string, bytes: Buffer) =>
  [
    `-----BEGIN ${kind}-----`,
    ...(bytes.toString('base64').match(/.{1,64}/g) ?? []),
    `-----END ${kind}-----`,
    '',
  ].join('\n');

/** Good for two days, for `host` alone. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, SHA256_WITH_ECDSA);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8, Buffer.from(host)))));
  const names = der(SEQUENCE, der(DNS_NAME, Buffer.from(host)));
  const content = der(
    SEQUENCE,
    VERSION_3,
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, utcTime(Date.now() - DAY_MS), utcTime(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, der(SEQUENCE, ALTERNATIVE_NAME, der(OCTETS, names)))),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = der(SEQUENCE, content, algorithm, der(BIT_STRING, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
  };
}
