/** How something was said, measured from its words and its sound; knows no takes and judges no voice. */
@NullMarked
package app.greenroom.delivery;

import org.jspecify.annotations.NullMarked;
