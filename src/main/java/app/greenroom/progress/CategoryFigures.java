package app.greenroom.progress;

/**
 * A candidate's released scores of one category within the window of an overview.
 *
 * @param median of all scores in the window
 * @param latest the newest score in the window
 * @param scores how many there are, at least 1
 */
public record CategoryFigures(double median, double latest, int scores) {}
