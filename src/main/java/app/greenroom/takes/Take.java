package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.MediaType;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.shared.JobState;
import app.greenroom.shared.RuleException;
import app.greenroom.takes.TakeRefused.Reason;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Take {

    @EmbeddedId
    private TakeId id;

    @Version
    private @Nullable Long version;

    private PersonId candidate;
    private QuestionId question;
    private @Nullable AssignmentId assignment;
    private @Nullable UUID clientKey;
    private int number;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Enumerated(EnumType.STRING)
    private TakeState state;

    @Enumerated(EnumType.STRING)
    private @Nullable MediaType mediaType;

    private @Nullable String text;
    private Instant startedAt;

    private @Nullable RecordingId original;
    private @Nullable Long announcedBytes;
    private long receivedBytes;
    private int pieces;
    private @Nullable String uploadMetadata;
    private Instant touchedAt;
    private @Nullable Instant expiredAt;
    private @Nullable String sha256;
    private @Nullable Instant finishedAt;

    private @Nullable RecordingId playable;
    private @Nullable Long playableBytes;
    private @Nullable String playableSha256;
    private long durationMillis;
    private boolean quiet;
    private @Nullable Double loudness;
    private @Nullable RecordingId poster;
    private @Nullable Long posterBytes;
    private @Nullable Instant preparedAt;
    private @Nullable String flag;
    private int attempt;

    private @Nullable Instant submittedAt;
    private boolean late;
    private @Nullable AssignmentId answerTo;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant discardedAt;
    private @Nullable Instant erasedAt;
    private @Nullable Instant goneAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Take() {}

    private Take(PersonId candidate, TakeTarget target, int number, Medium medium, TakeState state, Instant at) {
        this.id = TakeId.next();
        this.candidate = candidate;
        this.question = target.question();
        this.assignment = target.assignment();
        this.number = number;
        this.medium = medium;
        this.state = state;
        this.startedAt = at;
        this.touchedAt = at;
    }

    static Take recorded(PersonId candidate, NewRecording wish, int number, Instant at) {
        Medium medium = wish.type().video() ? Medium.VIDEO : Medium.AUDIO;
        Take take = new Take(candidate, wish.target(), number, medium, TakeState.RECORDING, at);
        take.mediaType = wish.type();
        take.clientKey = wish.clientKey();
        take.uploadMetadata = wish.metadata();
        take.original = RecordingId.next();
        return take;
    }

    static Take typed(PersonId candidate, TakeTarget target, int number, String text, Instant at) {
        Take take = new Take(candidate, target, number, Medium.TEXT, TakeState.READY, at);
        take.text = text;
        take.finishedAt = at;
        return take;
    }

    /** How many bytes it is to have in the end; said once. */
    void announce(long bytes, long limit) {
        if (announcedBytes != null && announcedBytes != bytes) {
            throw new TakeRefused(Reason.OTHER_LENGTH, "This recording was to have " + announcedBytes + " bytes.");
        }
        if (bytes < receivedBytes) {
            throw new TakeRefused(Reason.OTHER_LENGTH, "More than that is here already.");
        }
        requireWithin(limit, bytes);
        if (announcedBytes == null) {
            requireRecording();
            announcedBytes = bytes;
        }
    }

    /** So much is in the store by now. */
    void arrived(long bytes, int pieces, Instant at) {
        this.receivedBytes = bytes;
        this.pieces = pieces;
        this.touchedAt = at;
    }

    private static void requireWithin(long limit, long bytes) {
        if (bytes > limit) {
            throw TakeRefused.tooLarge(limit);
        }
    }

    /** What was stored is not what the browser wrote: it must be sent again from the start, to a place of its own. */
    void startOver() {
        requireRecording();
        receivedBytes = 0;
        original = RecordingId.next();
    }

    /** All of it is here. The browser's word for the duration counts until the recording has been read. */
    void verify(String sha256, Duration claimed, long limit, Instant at) {
        requireRecording();
        requireWithin(limit, receivedBytes);
        this.sha256 = sha256;
        this.durationMillis = claimed.toMillis();
        this.finishedAt = at;
        this.state = TakeState.VERIFIED;
    }

    boolean untouchedSince(Instant before) {
        return state == TakeState.RECORDING && discardedAt == null && touchedAt.isBefore(before);
    }

    /** Nobody goes on with it: it makes room, also for a new take under the browser's old name. */
    void expire(Instant at) {
        requireRecording();
        discard(at);
        this.expiredAt = at;
        this.clientKey = null;
    }

    void requireNotExpired() {
        if (expiredAt != null) {
            throw new TakeRefused(
                    Reason.EXPIRED, "This recording was not gone on with for too long. Please send it as a new take.");
        }
    }

    private void requireRecording() {
        if (state != TakeState.RECORDING) {
            throw new TakeRefused(Reason.FINISHED, "This take is complete already.");
        }
    }

    /** Begins to prepare the take for playing; earlier attempts that still run can no longer change it. */
    int nextAttempt() {
        return ++attempt;
    }

    int attempt() {
        return attempt;
    }

    boolean awaits(int attempt) {
        return state == TakeState.VERIFIED && !discarded() && !erased() && this.attempt == attempt;
    }

    void ready(RecordingId playable, StoredBytes stored, Heard heard, Instant at) {
        this.playable = playable;
        this.playableBytes = stored.size();
        this.playableSha256 = stored.sha256();
        this.durationMillis = heard.duration().toMillis();
        this.quiet = heard.quiet();
        this.loudness = heard.loudness();
        this.preparedAt = at;
        this.state = TakeState.READY;
    }

    /** A picture of it, besides. */
    void shownBy(RecordingId poster, long bytes) {
        this.poster = poster;
        this.posterBytes = bytes;
    }

    /** It plays as it came. */
    void flag(String reason, Instant at) {
        this.flag = reason.length() > 300 ? reason.substring(0, 300) : reason;
        this.preparedAt = at;
        this.state = TakeState.FLAGGED;
    }

    /** It plays as it came, but may yet be made better of. */
    void prepareAgain() {
        if (state == TakeState.FLAGGED) {
            this.state = TakeState.VERIFIED;
            this.flag = null;
            this.preparedAt = null;
        }
    }

    StuckTake stuck(@Nullable JobState job) {
        Instant since =
                switch (state) {
                    case RECORDING -> touchedAt;
                    case FLAGGED -> preparedAt;
                    default -> finishedAt;
                };
        return new StuckTake(
                id, candidate, question, state, since == null ? startedAt : since, receivedBytes, flag, job);
    }

    void submit(boolean late, Instant at) {
        if (state == TakeState.RECORDING) {
            throw new RuleException("This take is still on its way. You can hand it in when all of it has arrived.");
        }
        this.submittedAt = at;
        this.withdrawnAt = null;
        this.late = late;
        this.answerTo = assignment;
    }

    /** It is its candidate's alone again. */
    void withdraw(Instant at) {
        if (assignment != null) {
            throw new RuleException("This answer is part of an assignment, so it cannot be taken back."
                    + " You can have what is in it erased.");
        }
        this.withdrawnAt = at;
    }

    /** As if it had never been made. */
    void discard(Instant at) {
        if (submittedAt != null) {
            throw new RuleException("You have handed this take in, so it stays.");
        }
        this.discardedAt = at;
        forgetWords();
    }

    /** What is in it goes, whoever has heard it; that it was made stays, if others know of it. */
    void erase(Instant at) {
        if (submittedAt == null) {
            this.discardedAt = at;
        }
        this.erasedAt = at;
        forgetWords();
    }

    private void forgetWords() {
        this.text = null;
        this.flag = null;
        this.uploadMetadata = null;
    }

    boolean awaitsErasure() {
        return goneAt == null && (discardedAt != null || erasedAt != null);
    }

    /** What the store has held of it, for the receipt: no words of its own. */
    String inventory() {
        if (medium == Medium.TEXT) {
            return "a typed answer";
        }
        String came = "came as %d bytes, SHA-256 %s"
                .formatted(receivedBytes, sha256 == null ? "unknown: it never became whole" : sha256);
        String played = playableBytes == null
                ? ""
                : "; played from %d bytes, SHA-256 %s".formatted(playableBytes, playableSha256);
        return came + played + (posterBytes == null ? "" : "; picture of %d bytes".formatted(posterBytes));
    }

    /** Its bytes are out of the store, and it no longer knows where they were. */
    void gone(Instant at) {
        this.goneAt = at;
        this.original = null;
        this.sha256 = null;
        this.playable = null;
        this.playableBytes = null;
        this.playableSha256 = null;
        this.poster = null;
        this.posterBytes = null;
    }

    TakeId id() {
        return id;
    }

    PersonId candidate() {
        return candidate;
    }

    TakeTarget target() {
        return new TakeTarget(question, assignment);
    }

    int number() {
        return number;
    }

    Medium medium() {
        return medium;
    }

    TakeState state() {
        return state;
    }

    @Nullable
    MediaType mediaType() {
        return mediaType;
    }

    @Nullable
    RecordingId original() {
        return original;
    }

    @Nullable
    RecordingId playable() {
        return playable;
    }

    @Nullable
    Long announcedBytes() {
        return announcedBytes;
    }

    long receivedBytes() {
        return receivedBytes;
    }

    int pieces() {
        return pieces;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    String uploadMetadata() {
        return uploadMetadata == null ? "" : uploadMetadata;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    Heard heard() {
        return new Heard(duration(), quiet, loudness);
    }

    @Nullable
    PosterFrame posterFrame() {
        return poster == null || posterBytes == null ? null : new PosterFrame(poster, posterBytes);
    }

    private Duration duration() {
        return Duration.ofMillis(durationMillis);
    }

    boolean finished() {
        return finishedAt != null;
    }

    /** It is an answer that others may hear. */
    boolean submitted() {
        return submittedAt != null && withdrawnAt == null;
    }

    /** It is or was one. */
    boolean everSubmitted() {
        return submittedAt != null;
    }

    boolean erased() {
        return erasedAt != null;
    }

    boolean discarded() {
        return discardedAt != null;
    }

    /** What can be played, or null while there is nothing whole. */
    @Nullable
    PlayableTake playableTake() {
        if (mediaType == null || sha256 == null || erased()) {
            return null;
        }
        String name = PlayableTake.name(number, startedAt, mediaType);
        return playable != null && playableBytes != null && playableSha256 != null
                ? new PlayableTake(playable, playableBytes, playableSha256, mediaType, name, true)
                : original == null ? null : new PlayableTake(original, receivedBytes, sha256, mediaType, name, false);
    }

    TakeDetails details() {
        return new TakeDetails(
                id,
                candidate,
                question,
                assignment,
                number,
                medium,
                state,
                duration(),
                text,
                startedAt,
                submitted() ? submittedAt : null,
                late,
                quiet,
                loudness,
                poster != null && !erased(),
                withdrawnAt,
                erasedAt);
    }
}
