package app.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.greenroom.guides.GuideDetails;
import app.greenroom.guides.GuideRow;
import app.greenroom.guides.GuideService;
import app.greenroom.guides.PackException;
import app.greenroom.guides.PackFiles;
import app.greenroom.guides.PackReader;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.ImportResult.ImportedGuide;
import app.greenroom.questions.ImportResult.Outcome;
import app.greenroom.shared.NotFoundException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@StudioTest
class PackImporterTest {

    @Autowired
    private Studio studio;

    @Autowired
    private PackImporter importer;

    @Autowired
    private ShippedPacks shippedPacks;

    @Autowired
    private PackTerms terms;

    @Autowired
    private GuideService guides;

    @Autowired
    private QuestionService questions;

    private SignedIn coach;

    @BeforeEach
    void aCoach() {
        coach = studio.coach();
    }

    @Test
    void theShippedGuidesAreThereWithTheirQuestions() {
        SignedIn candidate = studio.candidate();
        for (String key : List.of("netflix-product-manager", "spotify-data-analyst", "stripe-software-engineer")) {
            GuideDetails guide = studio.get(candidate, () -> guides.details(key));
            List<QuestionDetails> its = studio.get(candidate, () -> questions.ofGuide(guide.id()));

            assertThat(its)
                    .as(key)
                    .hasSize(12)
                    .allSatisfy(question -> assertThat(question.points()).isNotEmpty());
            assertThat(guide.body().sections().stream().flatMap(section -> section.questions().stream()))
                    .containsExactlyElementsOf(
                            its.stream().map(QuestionDetails::key).toList());
        }
        assertThat(studio.get(candidate, () -> questions.byKey("netflix-pm-01")))
                .hasValueSatisfying(question -> assertThat(question.company()).isEqualTo("Netflix"));
    }

    @Test
    void aNewGuideComesWithEverything() {
        ImportedGuide result = bring(PackFiles.small("pier-planner"));

        assertThat(result.outcome()).isEqualTo(Outcome.NEW);
        assertThat(result.added()).isEqualTo(2);
        GuideDetails guide = studio.get(coach, () -> guides.details("pier-planner"));
        assertThat(guide.title()).isEqualTo("Planner at Harbour");
        assertThat(guide.body().levels()).hasSize(2);
        assertThat(studio.get(coach, guides::guides))
                .extracting(GuideRow::key)
                .contains("pier-planner", "netflix-product-manager");
        assertThat(studio.get(coach, () -> questions.ofGuide(guide.id())))
                .extracting(QuestionDetails::prompt)
                .containsExactly("Tell me about a plan that failed.", "How many cranes does a port need?");
        assertThat(studio.get(coach, questions::mix).get(guide.id()).values()).containsExactlyInAnyOrder(1, 1);
    }

    @Test
    void theSamePackAgainChangesNothing() {
        bring(PackFiles.small("dock-planner"));

        ImportedGuide again = bring("# laid out anew\n" + PackFiles.small("dock-planner"));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void questionsKeepTheirIdentityOverVersions() {
        String first = PackFiles.small("quay-planner");
        List<QuestionDetails> before = read(bring(first));

        String second = first.replace("version: 3", "version: 4")
                .replace("a plan that failed.", "a plan that failed you.")
                .replace("quay-planner-02", "quay-planner-03");
        ImportedGuide result = bring(second);

        assertThat(result.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(List.of(result.added(), result.changed(), result.retired())).containsExactly(1, 1, 1);
        List<QuestionDetails> after = read(result);
        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
        assertThat(after.getFirst().prompt()).isEqualTo("Tell me about a plan that failed you.");
        assertThat(after.getLast().id()).isNotEqualTo(before.getLast().id());
        QuestionId gone = before.getLast().id();
        assertThat(studio.get(coach, () -> questions.details(gone)).prompt())
                .as("what has left the guide is still there for those who answered it")
                .isEqualTo("How many cranes does a port need?");
        assertThat(studio.get(coach, () -> questions.byKey("quay-planner-02"))).isEmpty();

        ImportedGuide third = bring(first.replace("version: 3", "version: 5"));
        assertThat(List.of(third.added(), third.changed(), third.retired())).containsExactly(1, 1, 1);
        assertThat(read(third).getLast().id()).isEqualTo(gone);
    }

    @Test
    void nothingGoesBackToAnOlderVersionOrChangesUnderOne() {
        String pack = PackFiles.small("mole-planner");
        bring(pack);

        assertThat(refused(pack.replace("version: 3", "version: 2"))).contains("would bring back an older text");
        assertThat(refused(pack.replace("Sleep", "Rest"))).contains("raise \"version\"");
    }

    @Test
    void aFaultInTheSecondGuideKeepsTheFirstOut() {
        String pack = PackFiles.small("first-of-two");
        String second = pack.substring(pack.indexOf("  - key")).replace("first-of-two", "second-of-two");
        refused(pack + second.replace("difficulty: CORE", "difficulty: HARD"));
        assertThatThrownBy(() -> studio.get(coach, () -> guides.details("first-of-two")))
                .isInstanceOf(NotFoundException.class);

        // one that only the database can tell: the second guide is here in a later version
        bring(PackFiles.small("second-of-two").replace("version: 3", "version: 9"));
        refused(pack + second);
        assertThatThrownBy(() -> studio.get(coach, () -> guides.details("first-of-two")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyCoachesAndAdministratorsImport() {
        String pack = PackFiles.small("gate-planner");
        assertThatThrownBy(() ->
                        studio.get(studio.candidate(), () -> importer.importPack("gate.yaml", PackFiles.stream(pack))))
                .isInstanceOf(AuthorizationDeniedException.class);

        SignedIn administrator = studio.administrator();
        assertThat(studio.get(administrator, () -> importer.importPack("gate.YML", PackFiles.stream(pack)))
                        .guides())
                .hasSize(1);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> studio.get(
                        coach, () -> importer.importPack("guide.docx", PackFiles.stream(PackFiles.small("x-planner")))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(".yaml");
    }

    @Test
    void twoNodesThatStartTogetherBringAShippedGuideOnce() throws Exception {
        var pack = new PackReader(terms.now())
                .read(PackFiles.stream(PackFiles.small("twin-planner")))
                .getFirst();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            shippedPacks.bring(pack);
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Void> each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }

        GuideDetails guide = studio.get(coach, () -> guides.details("twin-planner"));
        assertThat(studio.get(coach, () -> questions.ofGuide(guide.id()))).hasSize(2);
    }

    private List<QuestionDetails> read(ImportedGuide guide) {
        return studio.get(coach, () -> questions.ofGuide(guide.id()));
    }

    private ImportedGuide bring(String pack) {
        return studio.get(coach, () -> importer.importPack("pack.yaml", PackFiles.stream(pack)))
                .guides()
                .getFirst();
    }

    private String refused(String pack) {
        PackException refused = catchThrowableOfType(PackException.class, () -> bring(pack));
        assertThat(refused).isNotNull();
        return refused.problems().getFirst().reason();
    }
}
