/**
 * What the exported page does in a browser, without a network. All it shows is in the page's own text, so a page whose script does not run
 * still has everything.
 */
import { choose, chooseClaim, chooseEntity, chooseNothing } from './choice.js';
import { claims, entities } from './contents.js';
import { searchable } from './search.js';
import { fit, movable } from './view.js';

document.documentElement.classList.add('js');
movable();
choose();
searchable(chooseNothing);

const asked = decodeURIComponent(location.hash.slice(1));
const entity = entities.find(({ article }) => article.dataset['id'] === asked);
const claim = claims.find(({ item }) => item.dataset['id'] === asked);
fit();
if (entity !== undefined) chooseEntity(entity);
else if (claim !== undefined) chooseClaim(claim);
