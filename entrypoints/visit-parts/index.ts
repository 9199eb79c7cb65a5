// Shell of what a visit needs only when the reader asks for it: the card and the element picker, offered to the visit of this document.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../../components/card-frame/mount-card';
import { offerParts } from '../shared/visit-parts';
import { startPicker } from '../visit/element-picker';

export default defineUnlistedScript(() => offerParts({ mountCard, startPicker }));
