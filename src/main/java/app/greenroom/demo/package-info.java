/** A studio full of invented people and spoken answers, built through the services. */
@NullMarked
package app.greenroom.demo;

import org.jspecify.annotations.NullMarked;
