package app.greenroom.shared.ui;

import java.time.Duration;

/** Words a {@link Player} shows while they are said. */
public record PlayerCaption(Duration from, Duration to, String text) {}
