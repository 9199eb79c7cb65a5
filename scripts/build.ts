// npm run build: the extension for Chrome, Edge and Firefox, unpacked in .output/.
import { buildExtension } from './build-extension';

for (const name of ['chromium', 'firefox'] as const) console.log(buildExtension(name));
