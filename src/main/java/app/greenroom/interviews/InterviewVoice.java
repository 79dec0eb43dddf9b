package app.greenroom.interviews;

import app.greenroom.engines.Engines;
import app.greenroom.people.PersonId;
import app.greenroom.shared.NotFoundException;
import app.greenroom.speech.SpokenWords;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an interviewer says, in the voice that was chosen for the studio. Without one, browsers speak for themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class InterviewVoice {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewVoice.class);

    /** Browsers give up sooner; what comes until then is there when the page is loaded again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Names that are looked up know of no patience. */
    private static final Duration LONGEST = Duration.ofSeconds(6);

    /** What is to be said, to whom, in which voice. */
    record Line(PersonId candidate, SpokenBefore.Words words) {}

    private final InterviewArchive archive;
    private final Engines engines;
    private final SpokenBefore spoken;

    InterviewVoice(InterviewArchive archive, Engines engines, SpokenBefore spoken) {
        this.archive = archive;
        this.engines = engines;
        this.spoken = spoken;
    }

    /**
     * Where the signed-in person hears what the interviewer says in this turn, all of it. The voice is asked at once, so
     * that it has begun when the browser comes; nobody waits here.
     *
     * @return an address under this studio's own; empty where the browser is to speak: there is no voice, or the candidate
     *     wants to stay on this machine
     */
    public Optional<String> addressOf(InterviewId id, TurnId remark) {
        Optional<Line> line = line(id, remark);
        line.ifPresent(this::begin);
        return line.map(there -> "/api/interviews/" + id + "/turns/" + remark + "/voice");
    }

    /** For who may read the interview, and in the words that they may read. */
    Optional<Line> line(InterviewId id, TurnId remark) {
        InterviewDetails interview = archive.details(id);
        TurnRow turn = interview.turns().stream()
                .filter(row -> row.id().equals(remark) && row.interviewers())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Nothing is said here."));
        String text = (turn.opening() + " " + turn.words()).strip();
        return engines.voice(interview.candidate())
                .map(voice -> new Line(interview.candidate(), new SpokenBefore.Words(voice, text)));
    }

    /** Empty when the voice does not speak, or not in time. */
    Optional<SpokenWords> hear(Line line) {
        try {
            return begin(line).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            LOG.error("A voice failed in a way nobody thought of", e.getCause());
            return Optional.empty();
        }
    }

    private CompletableFuture<Optional<SpokenWords>> begin(Line line) {
        return spoken.of(
                line.words(), () -> engines.speak(line.candidate(), line.words().text(), PATIENCE));
    }
}
