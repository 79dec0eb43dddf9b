package app.greenroom.interviewer;

/**
 * Whose words a remark is in.
 *
 * @param by the engine that put it so, with its model
 * @param meant what would have been said without it
 */
public record Wording(String by, String meant) {}
