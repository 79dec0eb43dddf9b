/** Keeps what the studio must not tell anybody: sealed with a key of its own that never lies in the database. */
@NullMarked
package app.greenroom.secrets;

import org.jspecify.annotations.NullMarked;
