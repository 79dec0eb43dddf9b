/** What a candidate has here, who may see it, and how they carry it away. */
@NullMarked
package app.greenroom.ownership;

import org.jspecify.annotations.NullMarked;
