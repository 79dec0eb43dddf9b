/** Candidates who see an answer of theirs otherwise than the engine does, and ask their coach. */
@NullMarked
package app.greenroom.contests;

import org.jspecify.annotations.NullMarked;
