package app.greenroom.connectors;

import java.io.IOException;

/** Is told what asking an engine takes, as it is taken. */
public interface Toll {

    /** Nobody counts. */
    Toll NONE = new Toll() {
        @Override
        public void request() {
            // free
        }

        @Override
        public void tokens(long more) {
            // free
        }
    };

    /**
     * One more request is about to be sent.
     *
     * @throws IOException when it must not be
     */
    void request() throws IOException;

    void tokens(long more);
}
