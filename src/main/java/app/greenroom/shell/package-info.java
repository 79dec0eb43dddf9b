/** The frame around every page: layout, navigation, security and error pages. */
@NullMarked
package app.greenroom.shell;

import org.jspecify.annotations.NullMarked;
