/** Judges what an answer says: points, structure and criteria, each with its evidence. Engines can be changed; knows nothing of takes. */
@NullMarked
package app.greenroom.assessment;

import org.jspecify.annotations.NullMarked;
