/** Where a candidate sees who may hear each take, and decides about it. */
@NullMarked
package app.greenroom.ownership.ui;

import org.jspecify.annotations.NullMarked;
