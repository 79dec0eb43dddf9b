package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.audit.AuditTrail;
import app.greenroom.media.Silence;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes once they are here: who may see them, and what their candidate does with them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TakeService {

    /** The topic on which pages of coaches learn that an answer was submitted. */
    public static final String TOPIC = "answers";

    private static final int LONGEST_TEXT = 20_000;

    private final TakeRepository takes;
    private final TakeFinder finder;
    private final TakeLimits limits;
    private final TakeSettings settings;
    private final TypedDrafts drafts;
    private final Peaks peaks;
    private final OpenUploads open;
    private final TakeErasure erasure;
    private final Farewell farewell;
    private final AssignmentService assignments;
    private final PersonService people;
    private final CurrentPerson current;
    private final Access access;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final ApplicationEventPublisher events;
    private final StudioClock clock;

    TakeService(
            TakeRepository takes,
            TakeFinder finder,
            TakeLimits limits,
            TakeSettings settings,
            TypedDrafts drafts,
            Peaks peaks,
            OpenUploads open,
            TakeErasure erasure,
            Farewell farewell,
            AssignmentService assignments,
            PersonService people,
            CurrentPerson current,
            Access access,
            AuditTrail audit,
            LiveUpdates updates,
            ApplicationEventPublisher events,
            StudioClock clock) {
        this.takes = takes;
        this.finder = finder;
        this.limits = limits;
        this.settings = settings;
        this.drafts = drafts;
        this.peaks = peaks;
        this.open = open;
        this.erasure = erasure;
        this.farewell = farewell;
        this.assignments = assignments;
        this.people = people;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.updates = updates;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which pages learn that a candidate's takes changed. */
    public static String topic(PersonId candidate) {
        return "takes:" + candidate;
    }

    /** One's own take; a submitted one also for the candidate's coaches and the administrator. */
    @Transactional(readOnly = true)
    public TakeDetails details(TakeId id) {
        return finder.known(id).details();
    }

    /** Several of those that {@link #details(TakeId)} would answer; the others are left out. */
    @Transactional(readOnly = true)
    public Map<TakeId, TakeDetails> details(Collection<TakeId> ids) {
        return takes.findAllById(ids).stream()
                .filter(finder::mayKnow)
                .map(Take::details)
                .collect(Collectors.toMap(TakeDetails::id, Function.identity()));
    }

    /**
     * What stays known of an answer to those who once could hear it: which question, when, how long. An answer that was
     * taken back or erased brings no words.
     */
    @Transactional(readOnly = true)
    public TakeDetails facts(TakeId id) {
        Take take = finder.remembered(id);
        return finder.mayKnow(take) ? take.details() : take.details().withoutWords();
    }

    /** A candidate's takes of a question within an assignment, or in free practice, by number; others see submitted ones. */
    @Transactional(readOnly = true)
    public List<TakeDetails> takes(PersonId candidate, QuestionId question, @Nullable AssignmentId assignment) {
        access.requireMaySee(candidate);
        return takes.of(candidate, new TakeTarget(question, assignment)).stream()
                .filter(finder::mayKnow)
                .map(Take::details)
                .toList();
    }

    /** What a candidate has submitted, the newest first. */
    @Transactional(readOnly = true)
    public List<TakeDetails> answers(PersonId candidate) {
        access.requireMaySee(candidate);
        return takes.answers(candidate).stream().map(Take::details).toList();
    }

    /** What the signed-in coach's candidates have submitted for an assignment, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public List<TakeDetails> answersTo(AssignmentId assignment) {
        Set<PersonId> mine = people.candidates().stream().map(PersonRow::id).collect(Collectors.toSet());
        return takes.answersTo(assignment).stream()
                .filter(take -> mine.contains(take.candidate()))
                .map(Take::details)
                .toList();
    }

    /** All takes of the signed-in candidate, the newest first. */
    @Transactional(readOnly = true)
    public List<TakeDetails> mine() {
        return takes.ofCandidate(current.id()).stream().map(Take::details).toList();
    }

    /** How many more takes the signed-in candidate may make; -1 for any number. */
    @Transactional(readOnly = true)
    public int takesLeft(QuestionId question, @Nullable AssignmentId assignment) {
        return limits.left(current.id(), new TakeTarget(question, assignment));
    }

    /** How large a recording may become, in bytes. */
    public long maxBytes(Medium medium) {
        return settings.maxBytes(medium);
    }

    /** The waveform, left to right, 0 to 1; empty while there is none. */
    @Transactional(readOnly = true)
    public float[] peaks(TakeId id) {
        return peaks.of(finder.visible(id).id());
    }

    /** Where nobody speaks for a second or more, in order; empty while that is not known. */
    @Transactional(readOnly = true)
    public List<Silence> silences(TakeId id) {
        return peaks.silences(finder.visible(id).id());
    }

    /** Keeps what the signed-in candidate has typed so far; it is no take yet. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void saveDraft(QuestionId question, @Nullable AssignmentId assignment, String text) {
        drafts.save(access.alone().id(), new TakeTarget(question, assignment), required(text, 0));
    }

    /** What the signed-in candidate has typed so far, or an empty text. */
    @Transactional(readOnly = true)
    public String draft(QuestionId question, @Nullable AssignmentId assignment) {
        return drafts.find(current.id(), new TakeTarget(question, assignment));
    }

    /** Makes a take of a typed answer, of 1 to 20 000 characters. Saving the same words twice makes one take. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public TakeId answerWithText(QuestionId question, @Nullable AssignmentId assignment, String text) {
        String answer = required(text.strip(), 1);
        SignedIn me = access.alone();
        TakeTarget target = new TakeTarget(question, assignment);
        Optional<Take> same = takes.of(me.id(), target).stream()
                .filter(take ->
                        !take.discarded() && answer.equals(take.details().text()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        int number = limits.next(me.id(), target);
        Take take = takes.save(Take.typed(me.id(), target, number, answer, clock.instant()));
        if (assignment != null) {
            assignments.started(assignment, me.id());
        }
        drafts.forget(me.id(), target);
        updates.publish(topic(me.id()));
        events.publishEvent(new TakeWritten(take.id()));
        return take.id();
    }

    /** Makes the take the signed-in candidate's answer. Again is no harm; a second answer to one question is refused. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void submit(TakeId id) {
        SignedIn me = access.alone();
        Take take = finder.mineAlone(id);
        if (take.submitted()) {
            return;
        }
        Instant now = clock.instant();
        take.submit(late(take), now);
        AssignmentId assignment = take.target().assignment();
        if (assignment != null) {
            assignments.answered(assignment, me.id(), take.target().question());
        }
        audit.record(me.id().value(), "answer.submitted", me.id().value(), "take", id.value(), null);
        updates.publish(TOPIC);
        updates.publish(topic(me.id()));
        events.publishEvent(new AnswerSubmitted(id, me.id(), take.target().question(), assignment, now));
    }

    /** Whether it comes after its assignment closed; refused when it has no place to go. */
    private boolean late(Take take) {
        PersonId candidate = take.candidate();
        AssignmentId assignment = take.target().assignment();
        if (assignment == null) {
            if (people.coachesOf(candidate).isEmpty()) {
                throw new RuleException("You have no coach yet, so there is nobody to ask. The take stays yours.");
            }
            return false;
        }
        takes.of(candidate, take.target()).stream()
                .filter(Take::submitted)
                .findFirst()
                .ifPresent(answer -> {
                    throw new RuleException(
                            "You have handed in take " + answer.number() + " of this question already.");
                });
        return assignments
                .termsFor(assignment, candidate, take.target().question())
                .closed();
    }

    /** Throws away a take of the signed-in candidate that they have not submitted: its bytes and words are erased. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void discard(TakeId id) {
        Take take = finder.mineAlone(id);
        open.tell(take);
        PersonId me = take.candidate();
        if (take.everSubmitted() && !take.submitted()) {
            // others have known of it: it leaves a trace without words
            farewell.to(take, me, "take.discarded", null);
            return;
        }
        take.discard(clock.instant());
        erasure.of(take);
        if (take.finished()) {
            audit.record(me.value(), "take.discarded", me.value(), "take", id.value(), null);
        }
        updates.publish(topic(me));
    }

    private static String required(String text, int shortest) {
        if (text.length() < shortest) {
            throw new RuleException("Please write something first.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleException("Please keep your answer to 20,000 characters. Nothing you typed is lost.");
        }
        return text;
    }
}
