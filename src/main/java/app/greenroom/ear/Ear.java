package app.greenroom.ear;

import java.io.IOException;

/**
 * Listens along to one person. All time is counted in sound that was heard, never by a clock: a line that stalls makes no
 * silence, and so ends no turn.
 */
public interface Ear extends AutoCloseable {

    /**
     * What was heard next: mono, 16 000 a second. Works it through before it returns.
     *
     * @param samples may be used again after the call
     * @throws IOException when the engine failed; this ear hears no more then
     */
    void hear(short[] samples, int count) throws IOException;

    /**
     * Every word before this sample has been told for good: whoever goes on with the same sound may begin here. Counted
     * from where the sound begins.
     */
    long settled();

    /** The person thinks: the turn stays theirs, however long the silence, until they speak or {@link #release()}. */
    void hold();

    void release();

    /**
     * Somebody else's voice is being played, or no longer. Meanwhile there is no turn to end, and speaking over it is told
     * at once; afterwards a new turn begins, with what was spoken over it.
     */
    void playing(boolean on);

    /** Settles the last words, tells them and makes room for another listener. */
    @Override
    void close();
}
