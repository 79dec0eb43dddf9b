package app.greenroom.connectors;

/** How an engine would say it. Nothing of it is checked but its form: one line each, nothing invisible. */
public record Phrased(String lead, String words) {}
