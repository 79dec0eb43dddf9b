/** Accounts, roles, cohorts, who coaches whom, and whose data the signed-in person may touch. */
@NullMarked
package app.greenroom.people;

import org.jspecify.annotations.NullMarked;
