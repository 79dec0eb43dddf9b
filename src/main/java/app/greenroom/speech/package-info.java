/** Hears: where in a recording somebody speaks, and which words. Engines can be changed; knows nothing of takes. */
@NullMarked
package app.greenroom.speech;

import org.jspecify.annotations.NullMarked;
