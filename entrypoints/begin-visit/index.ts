// The popup's first script, evaluated before all others: the page in front is read while the popup itself is still on its way.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginVisit } from '../shared/visit-begun';

export default defineUnlistedScript(() => beginVisit());
