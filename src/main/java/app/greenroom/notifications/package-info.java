/** What a person is told inside the studio, until they have seen it. */
@NullMarked
package app.greenroom.notifications;

import org.jspecify.annotations.NullMarked;
