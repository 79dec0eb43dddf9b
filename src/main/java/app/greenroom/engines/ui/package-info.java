/** Where the administrator chooses engines, and sees what they cost and whether they work. */
@NullMarked
package app.greenroom.engines.ui;

import org.jspecify.annotations.NullMarked;
