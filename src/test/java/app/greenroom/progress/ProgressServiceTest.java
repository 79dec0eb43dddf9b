package app.greenroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StudioTest
class ProgressServiceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Autowired
    private Studio studio;

    private Released released;

    @Autowired
    private ProgressService progress;

    @Autowired
    private CohortService cohorts;

    @Autowired
    private Assigning assigning;

    @Autowired
    private StudioClock clock;

    @BeforeEach
    void begin(@Autowired ApplicationContext application) {
        released = new Released(application);
    }

    @Test
    void aCandidateSeesTheirOwnProgressAndNobodyElses() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        SignedIn leo = studio.candidateOf(coach);
        released.score(maya.id(), "technical", 3.0, NOON);

        assertThat(studio.get(maya, () -> progress.of(maya.id())).answers()).isEqualTo(1);
        assertThatThrownBy(() -> studio.get(leo, () -> progress.of(maya.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> progress.of(maya.id())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void onlyACoachOfTheCandidateSeesTheirProgress() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);

        assertThat(studio.get(coach, () -> progress.of(maya.id())).candidate()).isEqualTo(maya.id());
        SignedIn stranger = studio.coach();
        assertThatThrownBy(() -> studio.get(stranger, () -> progress.of(maya.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void firstAndLatestAreMeansAndThePointsRunFromOldToNew() {
        SignedIn maya = studio.candidate();
        released.scores(maya.id(), "product-sense", NOON, 2.0, 2.5, 1.5, 3.0, 3.5, 4.0);
        released.score(maya.id(), "technical", 3.0, NOON);

        ProgressDetails details = studio.get(maya, () -> progress.of(maya.id()));
        CategoryProgress product = category(details, "product-sense");

        assertThat(product.points()).extracting(ScorePoint::score).containsExactly(2.0, 2.5, 1.5, 3.0, 3.5, 4.0);
        assertThat(product.first()).isEqualTo(2.0);
        assertThat(product.latest()).isEqualTo(3.5);
        assertThat(product.change()).isEqualTo(1.5);
        assertThat(product.trend()).isEqualTo(Trend.RISING);
        assertThat(category(details, "technical").trend()).isEqualTo(Trend.TOO_FEW);
        assertThat(category(details, "behavioural").latest()).isNull();
        assertThat(details.weakest().orElseThrow().category().key()).isEqualTo("technical");
    }

    @Test
    void aPeriodLooksOnlyAtItsOwnScores() {
        SignedIn maya = studio.candidate();
        released.scores(maya.id(), "product-sense", NOON, 1.0, 2.0, 3.0, 4.0);

        ProgressDetails details = studio.get(maya, () -> progress.of(maya.id())).since(NOON.minus(1, ChronoUnit.DAYS));

        assertThat(category(details, "product-sense").first()).isEqualTo(3.0);
        assertThat(details.answers()).isEqualTo(2);
    }

    @Test
    void theCohortMedianNeedsThreePeopleWithScores() {
        SignedIn maya = studio.candidate();
        SignedIn leo = studio.candidate();
        SignedIn priya = studio.candidate();
        cohortOf(maya, leo, priya);
        released.score(maya.id(), "technical", 2.0, NOON);
        released.score(leo.id(), "technical", 3.0, NOON);
        assertThat(median(maya)).isNull();

        released.score(priya.id(), "technical", 5.0, NOON);
        assertThat(median(maya)).isEqualTo(3.0);
        assertThat(median(studio.candidate())).as("without a cohort").isNull();
    }

    @RepeatedTest(12)
    void theDatabaseCountsTheMedianAsWeDo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SignedIn[] people = new SignedIn[3 + random.nextInt(4)];
        for (int i = 0; i < people.length; i++) {
            people[i] = studio.candidate();
            int scores = 1 + random.nextInt(12);
            for (int n = 0; n < scores; n++) {
                // few days, so that many are released at the same moment
                Instant at = NOON.plus(random.nextInt(3), ChronoUnit.DAYS);
                released.score(people[i].id(), "technical", 1 + random.nextInt(13) / 3.0, at);
            }
        }
        cohortOf(people);
        cohortOf(people[0], people[1]);

        List<Double> latest = new ArrayList<>();
        for (SignedIn person : people) {
            ProgressDetails details = studio.get(person, () -> progress.of(person.id()));
            latest.add(Objects.requireNonNull(category(details, "technical").latest()));
        }
        assertThat(median(people[0])).isCloseTo(Objects.requireNonNull(Figures.median(latest)), within(1e-9));
    }

    @Test
    void theOverviewHoldsTheCoachsOwnCandidatesOnly() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        studio.candidateOf(studio.coach());

        assertThat(overview(coach, null).candidates())
                .extracting(row -> row.person().id())
                .containsExactly(maya.id());
        assertThatThrownBy(() -> overview(maya, null))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void aCohortNarrowsTheOverviewAndAForeignOneIsNotThere() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        studio.candidateOf(coach);
        CohortId mine = cohortOf(maya);
        CohortId foreign = cohortOf(studio.candidate());

        assertThat(overview(coach, mine).candidates())
                .extracting(row -> row.person().id())
                .containsExactly(maya.id());
        assertThatThrownBy(() -> overview(coach, foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStandingHoldsTheLastEightScoresAndTheFiguresOfTheWindow() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        Instant now = Instant.now();
        released.scores(maya.id(), "technical", now.minus(100, ChronoUnit.DAYS), 1, 1, 1);
        released.scores(maya.id(), "technical", now.minus(1, ChronoUnit.DAYS), 2, 2, 3, 5);
        released.scores(maya.id(), "behavioural", now, 4, 4);

        CandidateStanding standing = overview(coach, null).candidates().getFirst();

        assertThat(standing.lastScores()).hasSize(8).startsWith(1.0, 1.0, 2.0, 2.0);
        assertThat(standing.change()).isEqualTo((3 + 4 + 5 + 4) / 4.0 - (1 + 1 + 2 + 2) / 4.0);
        assertThat(standing.figures().get(released.category("technical"))).isEqualTo(new CategoryFigures(2.5, 5.0, 4));
        assertThat(standing.figures().get(released.category("behavioural")))
                .isEqualTo(new CategoryFigures(4.0, 4.0, 2));
        assertThat(standing.figures()).hasSize(2);
    }

    @Test
    void fallingScoresAndSilenceNeedTheCoach() {
        SignedIn coach = studio.coach();
        SignedIn jonas = studio.candidateOf(coach);
        Instant now = Instant.now();
        released.scores(jonas.id(), "data-analysis", now, 5.0, 3.5, 3.5, 3.0, 3.0);
        released.scores(jonas.id(), "technical", now, 3.5, 3.5, 3.25, 3.0);
        released.scores(jonas.id(), "behavioural", now, 4.0, 2.0);
        released.answer(jonas.id(), now.minus(40, ChronoUnit.DAYS));
        released.answer(jonas.id(), now.minus(12, ChronoUnit.DAYS));

        CandidateStanding standing = overview(coach, null).candidates().getFirst();

        assertThat(standing.needs()).hasSize(2);
        assertThat(standing.needs().getFirst()).isInstanceOfSatisfying(Need.Falling.class, falling -> {
            assertThat(falling.category().key()).isEqualTo("data-analysis");
            assertThat(falling.from()).isEqualTo(3.5);
            assertThat(falling.to()).isEqualTo(3.0);
        });
        assertThat(standing.needs().getLast()).isEqualTo(new Need.Silent(12));
    }

    @Test
    void overdueAssignmentsNeedTheCoachFirst() {
        SignedIn coach = studio.coach();
        SignedIn tomas = studio.candidateOf(coach);
        QuestionSetId set = assigning.set(coach, "Warm-up", "Why this team?");
        Instant monthAgo = Instant.now().minus(30, ChronoUnit.DAYS);
        clock.at(monthAgo, () -> assigning.assign(coach, set, tomas));
        assigning.assign(coach, set, tomas);
        released.answer(tomas.id(), monthAgo);

        CandidateStanding standing = overview(coach, null).candidates().getFirst();

        assertThat(standing.openAssignments()).isEqualTo(2);
        assertThat(standing.needs()).containsExactly(new Need.Overdue(1), new Need.Silent(30));
    }

    @Test
    void somebodyWhoAnsweredLastWeekNeedsNothing() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        released.answer(maya.id(), Instant.now().minus(7, ChronoUnit.DAYS));

        assertThat(overview(coach, null).candidates().getFirst().needs()).isEmpty();
    }

    private CohortOverview overview(SignedIn person, CohortId cohort) {
        return studio.get(person, () -> progress.overview(cohort, Duration.ofDays(60)));
    }

    private Double median(SignedIn person) {
        return category(studio.get(person, () -> progress.of(person.id())), "technical")
                .cohortMedian();
    }

    private static CategoryProgress category(ProgressDetails details, String key) {
        return details.categories().stream()
                .filter(row -> row.category().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private CohortId cohortOf(SignedIn... members) {
        SignedIn admin = studio.administrator();
        return studio.get(admin, () -> {
            CohortId cohort = cohorts.create("Autumn");
            for (SignedIn member : members) {
                cohorts.join(cohort, member.id());
            }
            return cohort;
        });
    }
}
