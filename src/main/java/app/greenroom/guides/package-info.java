/** Interview guides about one role at one company, and the packs they travel in. */
@NullMarked
package app.greenroom.guides;

import org.jspecify.annotations.NullMarked;
