/** What recordings are made of: which container, how long, how loud, and how to make one seekable, with ffmpeg. */
@NullMarked
package app.greenroom.media;

import org.jspecify.annotations.NullMarked;
