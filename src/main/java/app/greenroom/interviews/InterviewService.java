package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.HeardTake;
import app.greenroom.feedback.HearingState;
import app.greenroom.interviewer.Remark;
import app.greenroom.interviewer.Taken;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mock interviews while they are held. Everything said is in the database before it is answered, so that an interview
 * goes on where it was after a reload, on another device or on another node.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class InterviewService {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_QUESTIONS = 20;

    private final InterviewBeginning beginning;
    private final InterviewFinder finder;
    private final Subjects subjects;
    private final InterviewLeader leader;
    private final Handover handover;
    private final RecordedWords recordedWords;
    private final InterviewHabits habits;
    private final TakeService takes;
    private final FeedbackService feedback;
    private final FreeWords freeWords;
    private final TransactionTemplate transaction;
    private final CurrentPerson current;
    private final Access access;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    InterviewService(
            InterviewBeginning beginning,
            InterviewFinder finder,
            Subjects subjects,
            InterviewLeader leader,
            Handover handover,
            RecordedWords recordedWords,
            InterviewHabits habits,
            TakeService takes,
            FeedbackService feedback,
            FreeWords freeWords,
            TransactionTemplate transaction,
            CurrentPerson current,
            Access access,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.beginning = beginning;
        this.finder = finder;
        this.subjects = subjects;
        this.leader = leader;
        this.handover = handover;
        this.recordedWords = recordedWords;
        this.habits = habits;
        this.takes = takes;
        this.feedback = feedback;
        this.freeWords = freeWords;
        this.transaction = transaction;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** The topic on which pages learn that an interview went on, or somewhere else. */
    public static String topic(InterviewId id) {
        return "interview:" + id;
    }

    /** What the signed-in candidate can be interviewed about; the first is any question. */
    @Transactional(readOnly = true)
    public List<Subject> subjects() {
        return subjects.of(current.id());
    }

    /** Begins an interview; the greeting and the first question are there at once. */
    public InterviewId start(InterviewDraft draft) {
        if (draft.length().questions() > MOST_QUESTIONS) {
            throw new RuleException("Please choose up to 20 questions.");
        }
        PersonId me = current.id();
        InterviewId id = beginning.of(draft, name -> subjects.pool(draft.subject(), me, name));
        habits.remember(draft);
        return id;
    }

    /** Takes the interview over, from wherever it was held. */
    public Seat sit(InterviewId id) {
        Seat seat = finder.mineAlone(id).sit();
        updates.publish(topic(id));
        return seat;
    }

    /** Whether this page still is the one. */
    @Transactional(readOnly = true)
    public boolean seated(InterviewId id, Seat seat) {
        return finder.visible(id).seats(seat);
    }

    /** The page goes. What is unfinished waits for the next one. */
    public void leave(InterviewId id, Seat seat) {
        finder.mineAlone(id).leave(seat);
    }

    /** Keeps what is being typed; it is no turn yet. */
    public void typing(InterviewId id, Seat seat, String text) {
        Interview interview = finder.mineAlone(id);
        interview.requireSeat(seat);
        interview.typing(checked(text));
    }

    /**
     * Whether turns may take up to two seconds to be answered, as an engine is asked for words: then that is no work for a
     * thread that holds a page.
     */
    @Transactional(readOnly = true)
    public boolean takesItsTime() {
        return freeWords.wanted();
    }

    /** A turn in writing. Saying it again is no harm; an answer becomes a take of its question. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void typed(InterviewId id, Seat seat, TurnId turn, String text) {
        String words = checked(text).strip();
        if (words.isEmpty()) {
            throw new RuleException("Please write something first. “I would like to skip this” is fine, too.");
        }
        if (freeWords.wanted()) {
            // it is kept before anybody is waited for
            transaction.executeWithoutResult(status -> typing(id, seat, text));
        }
        Reworded free = freeWords.ahead(current.id(), () -> rehearsal(id, turn, Listening.typed(words)));
        transaction.executeWithoutResult(status -> typed(finder.mineAlone(id), seat, turn, words, free));
    }

    private void typed(Interview interview, Seat seat, TurnId turn, String words, Reworded free) {
        interview.requireSeat(seat);
        interview.open(turn).ifPresent(open -> {
            Remark remark = reply(interview, open, Listening.typed(words), free);
            if (remark.taken() == Taken.ANSWER) {
                open.recordedAs(takes.answerWithText(Objects.requireNonNull(open.question()), null, words));
            }
            handover.afterEnd(interview);
        });
    }

    /**
     * A recording of the turn has begun: whatever happens from here on, it belongs to it. Over a slow line that is told
     * after what was said in it.
     */
    public void recording(InterviewId id, Seat seat, TurnId turn, TakeId take) {
        Interview interview = finder.mineAlone(id);
        interview.requireSeat(seat);
        interview.unrecorded(turn).ifPresent(open -> {
            open.recordedAs(mine(open, take));
            handover.recorded(interview);
            recordedWords.want(take);
        });
    }

    /**
     * A turn was spoken, and understood as far as it could be: whoever heard it first says so. Again is no harm.
     *
     * @param take the recording; null where there is none
     * @param words in order; null when nobody could listen
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void answered(InterviewId id, TurnId turn, @Nullable TakeId take, @Nullable List<Word> words) {
        Reworded free = freeWords.ahead(current.id(), () -> rehearsal(id, turn, words));
        transaction.executeWithoutResult(status -> {
            Interview interview = finder.mineAlone(id);
            interview.open(turn).ifPresent(open -> {
                if (take != null) {
                    open.recordedAs(mine(open, take));
                }
                reply(interview, open, words, free);
                handover.afterEnd(interview);
            });
        });
    }

    /**
     * The same, by words as they were heard live: good for what to ask next. The recording has the last word.
     *
     * @param confidence 0 to 1, of whoever heard them
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void heardLive(InterviewId id, TurnId turn, String words, double confidence) {
        answered(id, turn, null, Listening.live(checked(words), Math.clamp(confidence, 0, 1)));
    }

    /**
     * The candidate had not finished: what was said to them is taken back, and they go on with the same question. No harm
     * where they have begun to answer, or the interview is over.
     *
     * @param turn the one that they were given instead
     */
    public void notFinished(InterviewId id, Seat seat, TurnId turn) {
        Interview interview = finder.mineAlone(id);
        interview.requireSeat(seat);
        interview.before(turn).ifPresent(question -> {
            leader.goOn(interview, question, current.require().firstName(), clock.instant());
            updates.publish(topic(id));
        });
    }

    /**
     * Goes on with what was recorded, once its words are known, or nobody will ever know them. False while there is
     * something to wait for.
     *
     * @param patient false to go on without the words
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean goOn(InterviewId id, boolean patient) {
        Reworded free = freeWords.ahead(current.id(), () -> {
            Interview interview = finder.mine(id);
            return interview
                    .open()
                    .flatMap(open -> recorded(open)
                            .filter(TakeDetails::complete)
                            .map(take -> feedback.heard(take.id()))
                            .filter(HeardTake::done)
                            .map(heard -> rehearsal(interview, open, heard.words())));
        });
        return Boolean.TRUE.equals(transaction.execute(status -> goOn(finder.mineAlone(id), patient, free)));
    }

    private boolean goOn(Interview interview, boolean patient, Reworded free) {
        Optional<Turn> open = interview.open().filter(turn -> turn.take() != null);
        if (open.isEmpty()) {
            return true;
        }
        Optional<TakeDetails> take = recorded(open.get());
        if (take.isEmpty()) {
            open.get().unrecorded();
            return true;
        }
        if (!take.get().complete()) {
            return false;
        }
        HeardTake heard = feedback.heard(take.get().id());
        boolean known = heard.done() || !heard.words().isEmpty();
        boolean never = heard.state() == HearingState.FAILED || !feedback.mayHear() || !patient;
        if (known || never) {
            reply(interview, open.get(), known ? heard.words() : null, free);
            handover.afterEnd(interview);
        }
        return known || never;
    }

    /** Its recording, as long as there is one. */
    private Optional<TakeDetails> recorded(Turn turn) {
        TakeId take = turn.take();
        return take == null
                ? Optional.empty()
                : Optional.ofNullable(takes.details(Set.of(take)).get(take)).filter(details -> !details.erased());
    }

    /** The candidate would rather stop. What was said stays. */
    public void endEarly(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        if (interview.ended()) {
            return;
        }
        SignedIn me = current.require();
        interview.endEarly(leader.farewell(interview, me.firstName(), clock.instant()), me.id(), clock.instant());
        audit.record(me.id().value(), "interview.ended", me.id().value(), "interview", id.value(), "early");
        handover.afterEnd(interview);
        updates.publish(topic(id));
    }

    private Optional<Rehearsal> rehearsal(InterviewId id, TurnId turn, @Nullable List<Word> words) {
        Interview interview = finder.mine(id);
        return interview.open(turn).map(open -> rehearsal(interview, open, words));
    }

    private Rehearsal rehearsal(Interview interview, Turn open, @Nullable List<Word> words) {
        return leader.rehearse(interview, open, words, current.require().firstName(), clock.instant());
    }

    private Remark reply(Interview interview, Turn turn, @Nullable List<Word> words, Reworded free) {
        SignedIn me = current.require();
        Remark remark = leader.reply(interview, turn, words, free, me.firstName(), clock.instant());
        if (remark.closes()) {
            PersonId candidate = interview.candidate();
            audit.record(
                    candidate.value(),
                    "interview.ended",
                    candidate.value(),
                    "interview",
                    interview.id().value(),
                    null);
        }
        updates.publish(topic(interview.id()));
        return remark;
    }

    private TakeId mine(Turn turn, TakeId id) {
        TakeDetails take = takes.details(id);
        if (!take.candidate().equals(current.id()) || !take.question().equals(turn.question())) {
            throw access.refused("take " + id + " for turn " + turn.id());
        }
        return id;
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new RuleException("Please keep your answer to 20,000 characters. Nothing you typed is lost.");
        }
        return text;
    }
}
