package app.greenroom.takes;

import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings recordings to the network. Where the container offers it, it is told the file and lets the system send it, which
 * passes no byte through this process; it does not offer it under TLS or compression of its own.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final String SENDFILE = "org.apache.tomcat.sendfile.";
    /** Less than this is faster copied: the file would have to be opened by the container. */
    private static final long WORTH_IT = 16 * 1024;

    /** More than this takes a while, in which its candidate may take it back: it is asked about again as it goes. */
    private static final long AT_ONCE = 4 << 20;

    private final RecordingStore store;

    Delivery(RecordingStore store) {
        this.store = store;
    }

    /**
     * Sends a part whose length the response has announced already.
     *
     * @param check is asked again and again while a long part is sent, and ends it
     */
    void send(
            RecordingId recording,
            ByteRange part,
            WhileAllowed.Check check,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean offered = Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"));
        Optional<Path> file = offered && part.count() >= WORTH_IT && part.count() <= AT_ONCE
                ? store.localFile(recording)
                : Optional.empty();
        if (file.isPresent()) {
            request.setAttribute(SENDFILE + "filename", file.get().toString());
            request.setAttribute(SENDFILE + "start", part.from());
            request.setAttribute(SENDFILE + "end", part.from() + part.count());
        } else {
            copy(recording, part, check, response);
        }
    }

    private void copy(RecordingId recording, ByteRange part, WhileAllowed.Check check, HttpServletResponse response)
            throws IOException {
        try {
            store.send(recording, part.from(), part.count(), new WhileAllowed(response.getOutputStream(), check));
        } catch (NoSuchFileException e) {
            if (response.isCommitted()) {
                throw e;
            }
            // erased between the question who may hear it and now
            response.reset();
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (IOException e) {
            // players leave in the middle all day long, and who may no longer hear it is cut off: no error of ours
            LOG.debug("sending recording {} ended early", recording, e);
            throw new CloseNowException("recording " + recording + " was not sent to its end", e);
        }
    }
}
