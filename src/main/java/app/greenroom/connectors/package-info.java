/** Speaks to engines other than the built-in ones: transcription services, Whisper, chat models. Believes nothing they say unchecked. */
@NullMarked
package app.greenroom.connectors;

import org.jspecify.annotations.NullMarked;
