/** Where the administrator says how long answers stay. */
@NullMarked
package app.greenroom.retention.ui;

import org.jspecify.annotations.NullMarked;
