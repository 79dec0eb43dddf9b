package app.greenroom.engines;

/**
 * What was used on one day.
 *
 * @param stoodIn how often the built-in engine spoke in place of the chosen one
 */
public record EngineUse(int requests, long tokens, int stoodIn) {

    public static final EngineUse NONE = new EngineUse(0, 0, 0);
}
