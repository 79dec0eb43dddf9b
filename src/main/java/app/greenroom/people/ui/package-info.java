/** Signing in, the profile, and the administrator's list of people. */
@NullMarked
package app.greenroom.people.ui;

import org.jspecify.annotations.NullMarked;
