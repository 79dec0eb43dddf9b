/** Value types and small services that every feature may use and that know none of them. */
@NullMarked
package app.greenroom.shared;

import org.jspecify.annotations.NullMarked;
