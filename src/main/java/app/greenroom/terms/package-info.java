/** Terms that an engine has no word for, found in what it heard in their place. */
@NullMarked
package app.greenroom.terms;

import org.jspecify.annotations.NullMarked;
