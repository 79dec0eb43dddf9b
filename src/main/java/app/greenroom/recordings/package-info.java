/** Where the bytes of recordings lie, in a folder or another store; knows nothing of whose they are. */
@NullMarked
package app.greenroom.recordings;

import org.jspecify.annotations.NullMarked;
