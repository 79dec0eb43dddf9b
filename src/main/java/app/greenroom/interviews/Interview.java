package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviewer.Remark;
import app.greenroom.interviewer.Utterance;
import app.greenroom.interviewer.Why;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.TextList;
import app.greenroom.takes.TakeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mock interview. Its candidate has a turn of their own as long as it goes on. */
@Entity
class Interview {

    /** Longer than that between two turns, somebody was away: it does not count as time of the interview. */
    private static final Duration AWAY = Duration.ofMinutes(6);

    @EmbeddedId
    private InterviewId id;

    @Version
    private @Nullable Long version;

    private PersonId candidate;
    private String title;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    private Comfort comfort;

    private int minutes;

    @Column(name = "question_count")
    private int questions;

    private boolean extraTime;
    private boolean inOrder;

    @Convert(converter = TextList.class)
    private List<String> pool;

    private @Nullable String draft;
    private @Nullable UUID seatId;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable PersonId endedBy;
    private @Nullable Instant sentAt;
    private @Nullable Instant invitedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "interview_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<Turn> turns = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA
    protected Interview() {}

    Interview(InterviewId id, PersonId candidate, InterviewDraft draft, QuestionPool pool, Instant at) {
        this.id = id;
        this.candidate = candidate;
        this.title = pool.title();
        this.manner = draft.manner();
        this.difficulty = draft.difficulty();
        this.comfort = draft.comfort();
        this.minutes = Math.toIntExact(draft.length().time().toMinutes());
        this.questions = draft.length().questions();
        this.extraTime = draft.extraTime();
        this.inOrder = pool.inOrder();
        this.pool = pool.questions().stream()
                .map(QuestionDetails::id)
                .map(QuestionId::toString)
                .toList();
        this.startedAt = at;
    }

    /** The page that asks may go on with it; the one that could before no longer may. */
    Seat sit() {
        boolean takenOver = seatId != null;
        UUID mine = UUID.randomUUID();
        seatId = mine;
        return new Seat(mine, takenOver);
    }

    boolean seats(Seat seat) {
        return seat.id().equals(seatId);
    }

    void requireSeat(Seat seat) {
        if (!seats(seat)) {
            throw new SeatLostException();
        }
    }

    void leave(Seat seat) {
        if (seats(seat)) {
            seatId = null;
        }
    }

    void typing(String text) {
        draft = text.isEmpty() ? null : text;
    }

    /** The turn that is the candidate's to take, if it is this one. */
    Optional<Turn> open(TurnId turn) {
        return open().filter(open -> open.id().equals(turn));
    }

    Optional<Turn> open() {
        return turns.isEmpty() || ended()
                ? Optional.empty()
                : Optional.of(turns.getLast()).filter(Turn::open);
    }

    /** The candidate's turn of that name, if it may still get its recording. */
    Optional<Turn> unrecorded(TurnId turn) {
        return turns.stream()
                .filter(one -> one.id().equals(turn) && one.candidates())
                .filter(one -> one.open() || one.take() == null)
                .findFirst();
    }

    /** The turn that was recorded as this take, if what was said in it is written down. */
    Optional<Turn> answered(TakeId take) {
        return turns.stream().filter(turn -> turn.isOf(take) && turn.written()).findFirst();
    }

    void said(Turn turn, String words, List<PointFinding> findings, Instant at) {
        turn.said(words, findings, at);
        draft = null;
    }

    /** The interviewer speaks; then it is the candidate's turn, unless that was the end. */
    void says(Remark remark, Instant at) {
        says(remark, nextPlace(), at);
    }

    private void says(Remark remark, int place, Instant at) {
        if (ended()) {
            throw new RuleException("This interview is over.");
        }
        if (remark.taken() != null && !turns.isEmpty()) {
            turns.getLast().takenAs(remark.taken());
        }
        turns.add(Turn.of(place, remark, at));
        if (remark.closes()) {
            endedAt = at;
        } else {
            turns.add(Turn.awaited(place + 1, remark.question(), at));
        }
    }

    /** The question of the turn before this one, which nobody has begun: it may have been taken for over too soon. */
    Optional<QuestionId> before(TurnId turn) {
        return open(turn)
                .filter(open -> open.take() == null && turns.size() > 2)
                .map(open -> turns.get(turns.size() - 3).question());
    }

    /** The interviewer has spoken too soon, and says this instead. The turn that follows is another one. */
    void takesBack(Remark remark, Instant at) {
        int place = nextPlace();
        turns.removeLast();
        turns.getLast().instead(remark);
        turns.add(Turn.awaited(place, remark.question(), at));
        draft = null;
    }

    private int nextPlace() {
        return turns.isEmpty() ? 0 : turns.getLast().place() + 1;
    }

    /** The candidate does not want to go on: what they have not said yet is no turn. */
    void endEarly(Remark farewell, PersonId by, Instant at) {
        int place = nextPlace();
        open().filter(turn -> turn.take() == null).ifPresent(turns::remove);
        open().ifPresent(turn -> turn.said("", List.of(), at));
        says(farewell, place, at);
        endedBy = by;
        draft = null;
    }

    /** Without the time that somebody was away. */
    Duration elapsed(Instant now) {
        Duration sum = Duration.ZERO;
        for (Turn turn : turns) {
            if (turn.candidates()) {
                Instant until = turn.saidAt() == null ? endedAt == null ? now : endedAt : turn.saidAt();
                Duration took = Duration.between(turn.openedAt(), until);
                sum = sum.plus(took.compareTo(AWAY) > 0 ? AWAY : took);
            }
        }
        return sum;
    }

    /** Its coaches may read it from now on. */
    void send(Instant at) {
        if (!ended()) {
            throw new RuleException("This interview still goes on. You can send it when it is over.");
        }
        sentAt = at;
    }

    /** Its candidate's coaches may sit in from now on. */
    void invite(Instant at) {
        if (ended()) {
            throw new RuleException("This interview is over. You can send it to your coach instead.");
        }
        invitedAt = at;
    }

    /** They may no longer. */
    void uninvite() {
        invitedAt = null;
    }

    /** Coaches may sit in just now. */
    boolean mayBeWatched() {
        return invitedAt != null && !ended();
    }

    void forget(TakeId take) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).isOf(take)) {
                turns.get(i).forget();
                if (turns.get(i).open()) {
                    turns.get(i).unrecorded();
                }
                forgetQuotes(i + 1);
            }
        }
    }

    void forgetEverything() {
        turns.forEach(Turn::forget);
        draft = null;
    }

    /** What was said may be quoted until the next question, and in what leads to that one. */
    private void forgetQuotes(int from) {
        for (Turn turn : turns.subList(from, turns.size())) {
            if (!turn.candidates()) {
                turn.forget();
            }
            if (turn.utterance().why() == Why.QUESTION) {
                return;
            }
        }
    }

    InterviewId id() {
        return id;
    }

    PersonId candidate() {
        return candidate;
    }

    Instant startedAt() {
        return startedAt;
    }

    String title() {
        return title;
    }

    boolean ended() {
        return endedAt != null;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean sent() {
        return sentAt != null;
    }

    boolean inOrder() {
        return inOrder;
    }

    Manner manner() {
        return manner;
    }

    Difficulty difficulty() {
        return difficulty;
    }

    /** With the extra time, if there is any. */
    InterviewLength length() {
        InterviewLength length =
                questions == 0 ? InterviewLength.minutes(minutes) : InterviewLength.questions(questions);
        return extraTime ? length.extended() : length;
    }

    List<QuestionId> pool() {
        return pool.stream().map(QuestionId::of).toList();
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    List<Utterance> utterances() {
        return turns.stream().filter(turn -> !turn.open()).map(Turn::utterance).toList();
    }

    InterviewRow row(Instant now) {
        int answers =
                (int) turns.stream().map(Turn::row).filter(TurnRow::answer).count();
        return new InterviewRow(id, candidate, title, comfort, startedAt, endedAt, sentAt, elapsed(now), answers);
    }

    InterviewDetails details(Instant now) {
        return details(
                now,
                turns.stream()
                        .map(Turn::row)
                        .map(row -> ended() ? row : row.inMidInterview())
                        .toList());
    }

    /** For those who sit in: with the reasons, and without what is not said yet. */
    InterviewDetails saidSoFar(Instant now) {
        List<TurnRow> said =
                turns.stream().filter(turn -> !turn.open()).map(Turn::row).toList();
        return details(now, said).with(said);
    }

    /** What was said last, by whomever. */
    Optional<Turn> lastSaid() {
        return turns.reversed().stream().filter(turn -> !turn.open()).findFirst();
    }

    private InterviewDetails details(Instant now, List<TurnRow> rows) {
        return new InterviewDetails(
                id,
                candidate,
                title,
                manner,
                difficulty,
                comfort,
                length(),
                startedAt,
                endedAt,
                endedBy,
                sentAt,
                invitedAt,
                elapsed(now),
                draft == null ? "" : draft,
                rows);
    }
}
