package app.greenroom.takes;

import app.greenroom.media.MediaType;
import java.util.UUID;

/**
 * A take that a browser is about to record.
 *
 * @param clientKey the browser's own name for it
 */
record NewRecording(TakeTarget target, MediaType type, UUID clientKey) {}
