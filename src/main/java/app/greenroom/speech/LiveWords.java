package app.greenroom.speech;

import java.util.List;

/** The words of one sound while it comes. Times count what was heard here. For one thread at a time. */
public interface LiveWords extends AutoCloseable {

    /** Words that will not change any more, which these samples settled; none most of the time. */
    List<Word> hear(short[] samples, int count);

    /** What seems to have been said since the last settled word; may change with the next samples. */
    String partial();

    /** Settles the rest, as if nothing followed at once. Listening may go on afterwards. */
    List<Word> settle();

    @Override
    void close();
}
