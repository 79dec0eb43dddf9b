/** What can be heard in a take, what an engine makes of the answer and coaches teach it, and when its candidate sees that. */
@NullMarked
package app.greenroom.feedback;

import org.jspecify.annotations.NullMarked;
