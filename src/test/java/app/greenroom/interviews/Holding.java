package app.greenroom.interviews;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Assigns interviews for a test, and has candidates hold them in writing. */
public class Holding {

    public static final String ANSWER = "I would begin with the people who leave, because they say most about us";

    private final Studio studio;
    private final InterviewDesk desk;
    private final InterviewService interviews;
    private final InterviewArchive archive;
    private final InterviewHabits habits;
    private final AssignedInterviews assigned;
    private final StudioClock clock;

    public Holding(ApplicationContext beans) {
        studio = beans.getBean(Studio.class);
        desk = beans.getBean(InterviewDesk.class);
        interviews = beans.getBean(InterviewService.class);
        archive = beans.getBean(InterviewArchive.class);
        habits = beans.getBean(InterviewHabits.class);
        assigned = beans.getBean(AssignedInterviews.class);
        clock = beans.getBean(StudioClock.class);
    }

    /** Two questions by a probing interviewer, called "Dress rehearsal" and due in a week. */
    public InterviewAssignmentId assign(SignedIn coach, QuestionSetId set, SignedIn... candidates) {
        return assign(coach, set, FeedbackRelease.AT_ONCE, null, candidates);
    }

    public InterviewAssignmentId assign(
            SignedIn coach,
            QuestionSetId set,
            FeedbackRelease release,
            @Nullable CohortId cohort,
            SignedIn... candidates) {
        Set<PersonId> people = Stream.of(candidates).map(SignedIn::id).collect(Collectors.toSet());
        return studio.get(
                coach,
                () -> desk.assign(new InterviewAssignmentDraft(
                        subject(set),
                        "Dress rehearsal",
                        people,
                        cohort,
                        clock.instant().plus(Assigning.WEEK),
                        InterviewLength.questions(2),
                        Manner.PROBING,
                        Difficulty.HARDER,
                        release,
                        "As if it were the day.")));
    }

    private Subject subject(QuestionSetId set) {
        return desk.subjects().stream()
                .filter(choice -> choice.same(Subject.set(set, "")))
                .findFirst()
                .orElseThrow();
    }

    /** Typed, and with more time: that is how this candidate likes it. */
    public void likesToType(SignedIn candidate) {
        studio.as(
                candidate,
                () -> habits.keep(new Habits(
                        30,
                        0,
                        Manner.WARM,
                        Difficulty.EASIER,
                        Comfort.TYPED,
                        true,
                        true,
                        true,
                        true,
                        true,
                        false,
                        Patience.USUAL)));
    }

    public InterviewId begin(SignedIn candidate, InterviewAssignmentId assignment) {
        likesToType(candidate);
        return studio.get(candidate, () -> assigned.start(assignment));
    }

    /** Two questions of an assignment. */
    public InterviewId begin(SignedIn candidate, AssignmentId about, Manner manner, Comfort comfort) {
        return studio.get(
                candidate,
                () -> interviews.start(new InterviewDraft(
                        subject(about), InterviewLength.questions(2), manner, Difficulty.CORE, comfort, false)));
    }

    private Subject subject(AssignmentId assignment) {
        return interviews.subjects().stream()
                .filter(choice -> choice.reference().equals(assignment.toString()))
                .findFirst()
                .orElseThrow();
    }

    public InterviewDetails details(SignedIn reader, InterviewId id) {
        return studio.get(reader, () -> archive.details(id));
    }

    public void say(SignedIn candidate, InterviewId id, String words) {
        studio.as(candidate, () -> {
            Seat seat = interviews.sit(id);
            interviews.typed(id, seat, archive.details(id).open().orElseThrow().id(), words);
        });
    }

    /** Other words for each turn, as a person would. */
    public void sayAll(SignedIn candidate, InterviewId id) {
        for (int i = 0; !details(candidate, id).ended(); i++) {
            say(candidate, id, ANSWER + ", reason " + i);
        }
    }
}
