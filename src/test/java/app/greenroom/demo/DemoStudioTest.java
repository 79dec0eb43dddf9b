package app.greenroom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentState;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.interviews.AssignedInterviews;
import app.greenroom.people.FirstRun;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.SignInOffer;
import app.greenroom.people.SignedIn;
import app.greenroom.progress.ProgressService;
import app.greenroom.progress.ScorePoint;
import app.greenroom.reviews.QueueRow;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A small demo studio, built in a database of its own by two starts, the first of which dies on the way. */
@StudioTest
@Import(SmallCast.class)
@TestPropertySource(
        properties = {
            "greenroom.home=target/test-demo",
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStudioTest {

    @Autowired
    private DemoStudio demo;

    @Autowired
    private DemoBuilder builder;

    @Autowired
    private DemoSignIns signIns;

    @Autowired
    private Cast cast;

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private Studio studio;

    @Autowired
    private UserDetailsService directory;

    @Autowired
    private AuthenticationConfiguration authentication;

    @Autowired
    private PersonService people;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AssignedInterviews interviews;

    @Autowired
    private TakeService takes;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ProgressService progress;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StudioClock clock;

    @BeforeAll
    void buildsInTwoStarts() {
        start();
        assertThat(firstRun.open()).as("nobody wanted a demo yet").isTrue();

        Instant firstStart = clock.instant();
        demo.found();
        diesHalfWay(firstStart);
        assertThat(signIns.offers()).as("nothing is offered before it is built").isEmpty();
        assertThat(signIns.coming()).isTrue();

        start();
    }

    private void start() {
        demo.run(new DefaultApplicationArguments());
    }

    private void diesHalfWay(Instant start) {
        List<Step> steps = new ArrayList<>(builder.plan(start));
        int half = steps.size() / 2;
        Step last = steps.get(half);
        steps.set(half, new Step(last.name(), last.at(), last.actor(), memory -> {
            last.deed().perform(memory);
            throw new IllegalStateException("the power is gone");
        }));
        assertThatThrownBy(() -> builder.perform(steps)).hasMessage("the power is gone");
    }

    @Test
    void aMockInterviewWaitsForThoseWhoseCoachGaveThemOne() {
        SignedIn tomas = signedIn(cast.candidate("tomas-rivera").email());

        assertThat(studio.get(tomas, interviews::due))
                .extracting(due -> due.assignment().title())
                .containsExactly("A calm first interview");
    }

    @Test
    void everybodySignsIn() throws Exception {
        List<PersonRow> everybody = studio.get(administrator(), people::everybody);

        assertThat(everybody)
                .hasSize(1 + cast.coaches().size() + cast.candidates().size())
                .extracting(PersonRow::name)
                .contains("Ruth Calloway", "Dana Whitfield", "Chloé Marchand");
        for (PersonRow person : everybody) {
            assertThat(authentication
                            .getAuthenticationManager()
                            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                    person.email(), DemoStudio.PASSWORD))
                            .isAuthenticated())
                    .as(person.email())
                    .isTrue();
        }
    }

    @Test
    void theSignInPageOffersOneOfEachRole() {
        assertThat(signIns.offers()).extracting(SignInOffer::name).contains("Dana Whitfield", "Ruth Calloway");
        assertThat(signIns.offers()).extracting(SignInOffer::role).doesNotHaveDuplicates();
        assertThat(signIns.coming()).isFalse();
    }

    @Test
    void everyTakeIsReadyAndHasALength() {
        for (Cast.Candidate candidate : cast.candidates()) {
            List<TakeDetails> mine = studio.get(signedIn(candidate.email()), takes::mine);
            assertThat(mine).allSatisfy(take -> {
                assertThat(take.state()).isEqualTo(TakeState.READY);
                assertThat(take.text() == null).isEqualTo(take.duration().compareTo(Duration.ofSeconds(5)) > 0);
                assertThat(take.startedAt()).isBefore(clock.instant()).isAfter(daysAgo(190));
            });
            assertThat(mine.isEmpty()).as(candidate.key()).isEqualTo(candidate.pattern() == Pattern.NEW);
        }
    }

    @Test
    void chartsHoldTheScoresOfTheReviews() {
        int scores = 0;
        for (Cast.Candidate candidate : cast.candidates()) {
            SignedIn person = signedIn(candidate.email());
            List<Double> charted = studio.get(person, () -> progress.of(person.id())).categories().stream()
                    .flatMap(category -> category.points().stream())
                    .map(ScorePoint::score)
                    .toList();
            List<ReleasedReview> released = studio.get(person, () -> reviews.releasedOf(person.id()));

            assertThat(charted)
                    .containsExactlyInAnyOrderElementsOf(
                            released.stream().map(ReleasedReview::score).toList());
            assertThat(released)
                    .allSatisfy(
                            review -> assertThat(review.overall()).isNotBlank().doesNotContain("{"));
            scores += charted.size();
        }
        assertThat(scores).isGreaterThan(20);
    }

    @Test
    void somethingWaitsInTheQueueOfACoach() {
        List<QueueRow> queue = studio.get(signedIn(cast.coach("elena").email()), reviews::queue);

        assertThat(queue).filteredOn(QueueRow::overdue).hasSizeGreaterThanOrEqualTo(2);
        assertThat(queue).anySatisfy(row -> assertThat(row.begun()).isNotNull());
        assertThat(queue).anySatisfy(row -> assertThat(row.begun()).isNull());
    }

    @Test
    void assignmentsStandInEveryState() {
        List<CandidateAssignment> given = cast.candidates().stream()
                .map(candidate -> signedIn(candidate.email()))
                .flatMap(person -> studio.get(person, () -> assignments.ofCandidate(person.id())).stream())
                .toList();

        assertThat(given)
                .extracting(CandidateAssignment::state)
                .contains(
                        AssignmentState.NOT_STARTED,
                        AssignmentState.IN_PROGRESS,
                        AssignmentState.REVIEWED,
                        AssignmentState.OVERDUE);
    }

    @Test
    void theAuditTrailIsThatOfTheStory() {
        List<AuditEntry> entries = studio.get(administrator(), () -> audit.newest(0, 10_000));

        assertThat(entries.getFirst().at()).isAfter(daysAgo(4));
        assertThat(entries.getLast())
                .satisfies(first -> assertThat(first.action()).isEqualTo("studio.founded"))
                .satisfies(first -> assertThat(first.at()).isBefore(daysAgo(180)));
    }

    @Test
    void anotherStartBuildsNothing() {
        int before = studio.get(administrator(), () -> audit.newest(0, 10_000)).size();

        start();

        assertThat(studio.get(administrator(), () -> audit.newest(0, 10_000))).hasSize(before);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private SignedIn administrator() {
        return signedIn(cast.administrator().email());
    }

    private SignedIn signedIn(String email) {
        return (SignedIn) directory.loadUserByUsername(email);
    }
}
