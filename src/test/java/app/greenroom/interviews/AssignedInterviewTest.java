package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Interviews that coaches give to candidates, from the wish to the debrief. */
@StudioTest
class AssignedInterviewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private InterviewDesk desk;

    @Autowired
    private AssignedInterviews assigned;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private InterviewArchive archive;

    @Autowired
    private InterviewHabits habits;

    @Autowired
    private LateAnswers late;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private QuestionSetService sets;

    @Autowired
    private CohortService cohorts;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StudioClock clock;

    private Holding holding;
    private SignedIn coach;
    private SignedIn maya;
    private QuestionSetId set;
    private InterviewAssignmentId id;

    @BeforeEach
    void anInterviewOfTwoQuestionsForMaya() {
        holding = new Holding(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        set = assigning.set(coach, "Final round", "Why us?", "Why now?");
        id = holding.assign(coach, set, maya);
    }

    private DueInterview mine() {
        return studio.get(maya, () -> assigned.one(id));
    }

    private AssignedInterviewRow followed() {
        return studio.get(coach, () -> desk.people(id)).getFirst();
    }

    @Test
    void itIsAmongWhatIsDueAndTheCandidateIsTold() {
        assertThat(studio.get(maya, assigned::due)).singleElement().satisfies(due -> {
            assertThat(due.assignment().title()).isEqualTo("Dress rehearsal");
            assertThat(due.assignment().note()).isEqualTo("As if it were the day.");
            assertThat(due.readers()).extracting(reader -> reader.id()).containsExactly(coach.id());
            assertThat(due.begun()).isFalse();
        });
        assertThat(studio.get(maya, notifications::mine))
                .extracting(NotificationRow::link)
                .contains("interviews/assigned/" + id);
        assertThat(followed().state()).isEqualTo(AssignedInterviewState.NOT_BEGUN);
    }

    @Test
    void itBeginsAsTheCoachWantsItAndAsTheCandidateLikesToAnswer() {
        InterviewDetails begun = holding.details(maya, holding.begin(maya, id));

        assertThat(begun.title()).isEqualTo("Dress rehearsal");
        assertThat(begun.manner()).isEqualTo(Manner.PROBING);
        assertThat(begun.difficulty()).isEqualTo(Difficulty.HARDER);
        assertThat(begun.length()).isEqualTo(InterviewLength.questions(2));
        assertThat(begun.remark().words()).isEqualTo("Why us?");
        assertThat(begun.comfort()).isEqualTo(Comfort.TYPED);
        Habits kept = studio.get(maya, habits::mine);
        assertThat(kept.minutes()).isEqualTo(30);
        assertThat(kept.manner()).isEqualTo(Manner.WARM);
        assertThat(followed().state()).isEqualTo(AssignedInterviewState.GOES_ON);
    }

    @Test
    void whoBeginsTwiceGoesOnWithTheOneThereIs() {
        InterviewId first = holding.begin(maya, id);

        assertThat(studio.get(maya, () -> assigned.start(id))).isEqualTo(first);
        assertThat(studio.get(maya, archive::mine)).hasSize(1);
    }

    @Test
    void twoTabsAtOnceBeginOne() {
        holding.likesToType(maya);
        List<InterviewId> begun = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> studio.get(maya, () -> assigned.start(id))))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(begun).hasSize(1);
        assertThat(studio.get(maya, archive::mine)).hasSize(1);
    }

    @Test
    void itsDebriefGoesToTheCoachesWhenItEndsAndItCountsAsHeld() {
        InterviewId interview = holding.begin(maya, id);
        assertThatThrownBy(() -> holding.details(coach, interview)).isInstanceOf(NotFoundException.class);
        holding.sayAll(maya, interview);

        assertThat(holding.details(coach, interview).answers()).isNotEmpty();
        assertThat(studio.get(coach, () -> takes.answers(maya.id()))).isNotEmpty();
        assertThat(studio.get(coach, notifications::mine))
                .filteredOn(told -> told.link().equals("interviews/" + interview + "/debrief"))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains("has held the interview “Dress rehearsal”"));
        assertThat(followed().state()).isEqualTo(AssignedInterviewState.HELD);
        assertThat(followed().sentAt()).isNotNull();
        assertThat(mine().wanted()).isFalse();
        assertThat(studio.get(maya, () -> assigned.start(id))).isEqualTo(interview);
    }

    @Test
    void endedEarlyItIsHeldAndSentAllTheSame() {
        InterviewId interview = holding.begin(maya, id);
        holding.say(maya, interview, Holding.ANSWER);
        studio.as(maya, () -> interviews.endEarly(interview));

        assertThat(holding.details(coach, interview).answers()).hasSize(1);
        assertThat(mine().own().state()).isEqualTo(AssignedInterviewState.HELD);
    }

    @Test
    void oneThatNobodyAssignedStaysTheCandidatesOwn() {
        Subject subject = studio.get(maya, () -> interviews.subjects().getFirst());
        InterviewId own = studio.get(
                maya,
                () -> interviews.start(new InterviewDraft(
                        subject, InterviewLength.questions(1), Manner.WARM, Difficulty.CORE, Comfort.TYPED, false)));
        studio.as(maya, () -> interviews.endEarly(own));

        assertThatThrownBy(() -> holding.details(coach, own)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnswerThatIsStillOnItsWayFollows() {
        InterviewId interview = holding.begin(maya, id);
        holding.say(maya, interview, Holding.ANSWER);
        TakeId answer = Objects.requireNonNull(
                holding.details(maya, interview).answers().getFirst().take());
        state(answer, "RECORDING");
        studio.as(maya, () -> interviews.endEarly(interview));
        assertThat(studio.get(coach, () -> takes.answers(maya.id()))).isEmpty();
        assertThat(holding.details(coach, interview).answers().getFirst().words())
                .isEmpty();
        assertThat(late.handIn(interview)).isFalse();

        state(answer, "READY");
        assertThat(late.handIn(interview)).isTrue();
        assertThat(studio.get(coach, () -> takes.answers(maya.id())))
                .extracting(TakeDetails::id)
                .containsExactly(answer);
        assertThat(holding.details(coach, interview).answers().getFirst().words())
                .isEqualTo(Holding.ANSWER);
    }

    @Test
    void anAnswerWhoseRecordingIsToldOfAfterTheEndFollows() {
        InterviewId interview = holding.begin(maya, id);
        TurnRow last = null;
        for (int i = 0; !holding.details(maya, interview).ended(); i++) {
            String words = Holding.ANSWER + ", reason " + i;
            TurnRow open = holding.details(maya, interview).open().orElseThrow();
            studio.as(maya, () -> interviews.heardLive(interview, open.id(), words, 1));
            last = open;
        }
        TurnRow heard = Objects.requireNonNull(last);
        TakeId take = studio.get(maya, () -> takes.answerWithText(heard.question(), null, Holding.ANSWER));
        studio.as(maya, () -> interviews.recording(interview, interviews.sit(interview), heard.id(), take));

        assertThat(late.handIn(interview)).isTrue();
        assertThat(studio.get(coach, () -> takes.answers(maya.id())))
                .extracting(TakeDetails::id)
                .containsExactly(take);
    }

    private void state(TakeId take, String state) {
        jdbc.sql("update take set state = ? where id = ?")
                .params(state, take.value())
                .update();
    }

    @Test
    void afterTheDueDateItIsOverdueAndCountsAsLate() {
        Instant later = clock.instant().plus(Assigning.WEEK).plusSeconds(60);

        assertThat(clock.at(later, this::mine).overdue()).isTrue();
        assertThat(clock.at(later, this::mine).wanted()).isTrue();
        assertThat(clock.at(later, this::followed).state()).isEqualTo(AssignedInterviewState.OVERDUE);
        clock.at(later, () -> {
            holding.sayAll(maya, holding.begin(maya, id));
            return followed();
        });
        assertThat(followed().late()).isTrue();
    }

    @Test
    void aNewDueDateIsToldAndOneInThePastRefused() {
        Instant due = clock.instant().plus(Assigning.WEEK).plus(Assigning.WEEK);
        studio.as(coach, () -> desk.reschedule(id, due));

        assertThat(mine().assignment().due()).isEqualTo(due);
        assertThat(studio.get(maya, notifications::mine).getFirst().text()).contains("moved the due date");
        assertThatThrownBy(() -> studio.as(coach, () -> desk.reschedule(id, clock.instant())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void oneThatIsTakenBackIsNotAskedForAndWhoHadBegunKeepsIt() {
        SignedIn leo = studio.candidateOf(coach);
        studio.as(coach, () -> desk.addPeople(id, List.of(leo.id()), null));
        InterviewId begun = holding.begin(maya, id);
        studio.as(coach, () -> desk.withdraw(id));

        assertThat(studio.get(leo, assigned::due)).isEmpty();
        assertThatThrownBy(() -> holding.begin(leo, id)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> desk.withdraw(id))).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> desk.addPeople(id, List.of(leo.id()), null)))
                .isInstanceOf(RuleException.class);
        holding.sayAll(maya, begun);
        assertThatThrownBy(() -> holding.details(coach, begun)).isInstanceOf(NotFoundException.class);
        studio.as(maya, () -> archive.send(begun));
        assertThat(holding.details(coach, begun).ended()).isTrue();
    }

    @Test
    void whoLeavesTheirCoachIsNotAskedAnyMoreAndNothingIsSent() {
        SignedIn other = studio.coach();
        studio.coaches(other, maya);
        InterviewId begun = holding.begin(maya, id);
        studio.coachesNoMore(coach, maya);
        holding.sayAll(maya, begun);

        assertThat(studio.get(maya, assigned::due)).isEmpty();
        assertThat(studio.get(coach, () -> desk.people(id))).isEmpty();
        assertThatThrownBy(() -> holding.details(coach, begun)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> holding.details(other, begun)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHasNoCoachAnyMoreCannotBegin() {
        studio.coachesNoMore(coach, maya);

        assertThatThrownBy(() -> holding.begin(maya, id))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("one of your own");
    }

    @Test
    void aCohortStandsForThoseOfItsMembersWhomTheCoachCoachesAndLeavingItChangesNothing() {
        SignedIn stranger = studio.candidate();
        SignedIn admin = studio.administrator();
        CohortId cohort = studio.get(admin, () -> cohorts.create("Interviews " + maya.email()));
        studio.as(admin, () -> cohorts.join(cohort, maya.id()));
        studio.as(admin, () -> cohorts.join(cohort, stranger.id()));
        id = holding.assign(coach, set, FeedbackRelease.AT_ONCE, cohort);
        studio.as(admin, () -> cohorts.leave(cohort, maya.id()));

        assertThat(mine().wanted()).isTrue();
        assertThat(studio.get(stranger, assigned::mine)).isEmpty();
    }

    @Test
    void laterChangesOfTheSetChangeNothing() {
        var before = studio.get(coach, () -> sets.details(set));
        studio.as(
                coach,
                () -> sets.change(
                        set,
                        before.version(),
                        new QuestionSetDraft(
                                "Other",
                                "",
                                List.of(before.questions().getLast().id()))));
        InterviewId interview = holding.begin(maya, id);
        holding.sayAll(maya, interview);

        assertThat(holding.details(maya, interview).asked()).hasSize(2);
    }

    @Test
    void whatTheEngineFindsComesWhenItWasAgreed() {
        id = holding.assign(coach, set, FeedbackRelease.AFTER_COACH, null, maya);
        InterviewId interview = holding.begin(maya, id);
        holding.sayAll(maya, interview);

        assertThat(studio.get(maya, () -> archive.heldUntil(interview))).contains(FeedbackRelease.AFTER_COACH);
        assertThat(holding.details(maya, interview).turns())
                .allMatch(turn -> turn.findings().isEmpty() && turn.point() == null);
        assertThat(studio.get(maya, () -> archive.shares(interview))).isEmpty();
        assertThat(studio.get(coach, () -> archive.heldUntil(interview))).isEmpty();

        studio.as(coach, () -> desk.withdraw(id));
        assertThat(studio.get(maya, () -> archive.heldUntil(interview))).isEmpty();
    }

    @Test
    void aDrillHasWhatAnybodyMayPractiseAndNothingThatACoachWrote() {
        Subject drill = studio.get(
                coach,
                () -> desk.subjects().stream()
                        .filter(one -> one.kind() == Subject.Kind.DRILL)
                        .findFirst()
                        .orElseThrow());
        InterviewAssignmentId drilled = studio.get(
                coach,
                () -> desk.assign(new InterviewAssignmentDraft(
                        drill,
                        "Drill",
                        Set.of(maya.id()),
                        null,
                        clock.instant().plus(Assigning.WEEK),
                        InterviewLength.minutes(10),
                        Manner.WARM,
                        Difficulty.CORE,
                        FeedbackRelease.AT_ONCE,
                        "")));

        assertThat(jdbc.sql(
                                "select count(*) from interview_assignment_question a join question q on q.id = a.question_id"
                                        + " where a.assignment_id = ? and q.guide_id is null")
                        .param(drilled.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(holding.details(maya, holding.begin(maya, drilled)).remark().words())
                .isNotEmpty();
    }

    @Test
    void whatIsErasedWasHeldAllTheSame() {
        InterviewId interview = holding.begin(maya, id);
        holding.sayAll(maya, interview);
        studio.as(maya, ownership::eraseEverything);

        assertThat(followed().state()).isEqualTo(AssignedInterviewState.HELD);
        assertThat(holding.details(coach, interview).turns())
                .noneMatch(turn -> turn.words().contains(Holding.ANSWER));
    }

    @Test
    void nobodyElseFindsItOrChangesIt() {
        SignedIn stranger = studio.coach();
        SignedIn sideways = studio.coach();
        studio.coaches(sideways, maya);
        SignedIn leo = studio.candidateOf(coach);

        assertThatThrownBy(() -> studio.get(stranger, () -> desk.details(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(stranger, () -> desk.people(id))).isInstanceOf(NotFoundException.class);
        assertThat(studio.get(sideways, () -> desk.people(id))).hasSize(1);
        assertThatThrownBy(() -> studio.as(sideways, () -> desk.withdraw(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(leo, () -> assigned.start(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(leo, () -> assigned.one(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(maya, desk::assignments)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holding.assign(coach, set, studio.candidate())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSetIsASubjectForThoseWhomItReachedByTheNameTheyKnow() {
        assertThat(subjects(maya)).isEmpty();
        assigning.assign(coach, set, maya);

        assertThat(subjects(maya)).containsExactly("Set: First round");
        Subject subject = studio.get(
                maya,
                () -> interviews.subjects().stream()
                        .filter(one -> one.kind() == Subject.Kind.SET)
                        .findFirst()
                        .orElseThrow());
        InterviewId interview = studio.get(
                maya,
                () -> interviews.start(new InterviewDraft(
                        subject, InterviewLength.questions(5), Manner.WARM, Difficulty.CORE, Comfort.TYPED, false)));
        assertThat(Set.of("Why us?", "Why now?"))
                .contains(holding.details(maya, interview).remark().words());
        SignedIn leo = studio.candidateOf(coach);
        assertThatThrownBy(() -> studio.get(
                        leo,
                        () -> interviews.start(new InterviewDraft(
                                subject,
                                InterviewLength.questions(5),
                                Manner.WARM,
                                Difficulty.CORE,
                                Comfort.TYPED,
                                false))))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> subjects(SignedIn candidate) {
        return studio.get(candidate, interviews::subjects).stream()
                .filter(one -> one.kind() == Subject.Kind.SET)
                .map(Subject::label)
                .toList();
    }
}
