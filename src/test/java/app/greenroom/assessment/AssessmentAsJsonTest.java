package app.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssessmentAsJsonTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void anAssessmentComesBackAsItWasKept() {
        Evidence evidence = new Evidence("we halved the time", 4.2, 5.9);
        Assessment assessment = new Assessment(
                new Engine("Greenroom", "1", "MiniLM"),
                null,
                List.of(
                        new PointFinding("gives a result", Coverage.COVERED, 0.8, evidence),
                        new PointFinding("names a cost", Coverage.MISSING, 0.1, null)),
                new StarFinding(List.of(new StarFinding.Part(StarPart.RESULT, true, 0.25, evidence))),
                new Specifics(1, 0, 0, 1, true, 0.6),
                List.of(
                        new CriterionFinding("structure", 4, 0.7, "It has a beginning and an end.", List.of(evidence)),
                        new CriterionFinding("depth", null, 0, "Too little was said of it.", List.of())),
                new Advice("You gave a result.", "Say what it cost.", "Tell it again with its cost."));

        assertThat(json.readValue(json.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    @Test
    void anAnswerThatCannotBeJudgedSaysWhy() {
        Assessment assessment = new Assessment(
                new Engine("Greenroom", "1", "MiniLM"),
                NotEnough.SILENCE,
                List.of(),
                null,
                Specifics.NONE,
                List.of(),
                new Advice("", NotEnough.SILENCE.inWords(), ""));

        assertThat(json.readValue(json.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    @Test
    void anOverallScoreKeepsHowManyReviewsItRestsOnAndOlderFeedbackHasNone() {
        Assessment older = new Assessment(
                new Engine("Greenroom", "1", "MiniLM"),
                null,
                List.of(),
                null,
                Specifics.NONE,
                List.of(),
                new Advice("", "", ""));
        Assessment coached = older.with(new CoachedScore(4, 60));

        assertThat(json.readValue(json.writeValueAsString(coached), Assessment.class))
                .isEqualTo(coached);
        assertThat(json.readValue(json.writeValueAsString(older).replace(",\"coached\":null", ""), Assessment.class))
                .isEqualTo(older);
    }
}
