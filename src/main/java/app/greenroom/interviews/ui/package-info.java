/** Beginning a mock interview, holding it, and going through it afterwards. */
@NullMarked
package app.greenroom.interviews.ui;

import org.jspecify.annotations.NullMarked;
