package app.greenroom.interviewer;

import static app.greenroom.interviewer.Talk.missing;
import static app.greenroom.interviewer.Talk.plan;
import static app.greenroom.interviewer.Talk.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.PointFinding;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedInterviewerTest {

    private static final String FULL = "I chose retention as the metric because members stay when they are served well";

    private final QuestionDetails data = question(
            1,
            1,
            Difficulty.CORE,
            "Tell me about a time data changed your mind.",
            List.of(
                    "states the earlier belief fairly",
                    "names who was hard to convince",
                    "gives a result with a number"),
            "Who was hardest to convince?",
            "What if the data had been unclear?");
    private final QuestionDetails series = question(
            2,
            2,
            Difficulty.CORE,
            "How would you measure a new series?",
            List.of("chooses a north-star metric", "splits by audience"),
            "Which metric would you refuse?");

    private Talk talk(Manner manner) {
        return new Talk(plan(manner, InterviewLength.questions(2), true, data, series));
    }

    @Test
    void greetsSaysWhatItIsAndAsksTheFirstQuestion() {
        Remark first = talk(Manner.WARM).last;
        assertThat(first.lead()).contains("Maya").contains("a program").contains("2 questions");
        assertThat(first.words()).isEqualTo(data.prompt());
        assertThat(first.why()).isEqualTo(Why.QUESTION);
    }

    @Test
    void asksForTheMissingPointWithTheFollowUpThatIsAboutIt() {
        Remark remark = talk(Manner.NEUTRAL).says(FULL, missing(data, "names who was hard to convince"));
        assertThat(remark.words()).isEqualTo("Who was hardest to convince?");
        assertThat(remark.why()).isEqualTo(Why.MISSING_POINT);
        assertThat(remark.point()).isEqualTo("names who was hard to convince");
        assertThat(remark.taken()).isEqualTo(Taken.ANSWER);
    }

    @Test
    void asksNearAMissingPointThatThePackHasNoFollowUpFor() {
        Remark remark = talk(Manner.NEUTRAL).says(FULL, missing(data, "gives a result with a number"));
        assertThat(remark.words()).isEqualTo("And what came of it in the end?");
        assertThat(remark.point()).isEqualTo("gives a result with a number");
    }

    @Test
    void aFullAnswerLeadsToTheNextQuestion() {
        Remark remark = talk(Manner.NEUTRAL).says(FULL, missing(data));
        assertThat(remark.why()).isEqualTo(Why.QUESTION);
        assertThat(remark.words()).isEqualTo(series.prompt());
    }

    @Test
    void aClaimWithoutANumberIsAskedAboutInItsOwnWords() {
        Remark remark = talk(Manner.NEUTRAL)
                .says("I rewrote the import. It improved the load time a lot. People liked it.", missing(data));
        assertThat(remark.why()).isEqualTo(Why.NO_NUMBER);
        assertThat(remark.words()).contains("“It improved the load time a lot”");
        assertThat(remark.quote()).isEqualTo("It improved the load time a lot");
    }

    @Test
    void aNumberNearTheClaimIsEnough() {
        Remark remark = talk(Manner.NEUTRAL).says("I rewrote the import and it improved by 40 percent", missing(data));
        assertThat(remark.why()).isEqualTo(Why.QUESTION);
    }

    @Test
    void weWithoutAnIIsAskedAboutWhereAStoryIsAskedFor() {
        String ours = "We saw the figures and we changed the plan, and our team shipped what we had in mind";
        Remark remark = talk(Manner.NEUTRAL).says(ours, missing(data));
        assertThat(remark.why()).isEqualTo(Why.OWN_PART);
        assertThat(remark.quote()).isEqualTo("We saw the figures and we changed");

        Talk opinion = new Talk(plan(Manner.NEUTRAL, InterviewLength.questions(2), true, series, data));
        assertThat(opinion.says(ours, missing(series)).why()).isEqualTo(Why.QUESTION);
    }

    @Test
    void aWarmInterviewerAsksOnceMoreAndAProbingOneThreeTimes() {
        assertThat(followUps(Manner.WARM)).isEqualTo(1);
        assertThat(followUps(Manner.NEUTRAL)).isEqualTo(2);
        assertThat(followUps(Manner.PROBING)).isEqualTo(3);
    }

    @Test
    void asksForTheSameThingOnce() {
        Talk talk = talk(Manner.PROBING);
        List<PointFinding> findings = missing(data, "gives a result with a number");
        assertThat(talk.says(FULL, findings).why()).isEqualTo(Why.MISSING_POINT);
        assertThat(talk.says(FULL, findings).why()).isEqualTo(Why.DEEPER);
        assertThat(talk.says(FULL, findings).why()).isEqualTo(Why.QUESTION);
    }

    private int followUps(Manner manner) {
        Talk talk = talk(manner);
        int asked = 0;
        while (talk.says("I had a think about it", missing(data, data.points().toArray(String[]::new)))
                .why()
                .followUp()) {
            asked++;
        }
        return asked;
    }

    @Test
    void withoutEarsItStillAsksOnceFurtherAndGoesOn() {
        Talk talk = talk(Manner.NEUTRAL);
        assertThat(talk.hears(Heard.unknown(), Duration.ofMinutes(1)).why()).isEqualTo(Why.DEEPER);
        assertThat(talk.hears(Heard.unknown(), Duration.ofMinutes(1)).why()).isEqualTo(Why.QUESTION);
    }

    @Test
    void harderAfterAFullAnswerAndEasierAfterAThinOne() {
        QuestionDetails start = question(1, 1, Difficulty.CORE, "Start?", List.of("names the goal"));
        QuestionDetails easy = question(2, 1, Difficulty.EASIER, "Easy?", List.of("names the goal"));
        QuestionDetails core = question(3, 1, Difficulty.CORE, "Core?", List.of("names the goal"));
        QuestionDetails hard = question(4, 1, Difficulty.HARDER, "Hard?", List.of("names the goal"));
        InterviewPlan plan = plan(Manner.WARM, InterviewLength.questions(3), false, start, easy, core, hard);
        assertThat(new Talk(plan).says(FULL, missing(start)).words()).isEqualTo("Hard?");

        Talk thin = new Talk(plan);
        thin.says("I think so", missing(start, "names the goal"));
        assertThat(thin.says("I think so", missing(start, "names the goal")).words())
                .isEqualTo("Easy?");
    }

    @Test
    void goesFromCategoryToCategory() {
        InterviewPlan plan = plan(
                Manner.NEUTRAL,
                InterviewLength.questions(3),
                false,
                question(1, 1, Difficulty.CORE, "One?", List.of()),
                question(2, 1, Difficulty.CORE, "Two?", List.of()),
                question(3, 2, Difficulty.CORE, "Three?", List.of()));
        Talk talk = new Talk(plan);
        assertThat(talk.says(FULL, List.of()).words()).isEqualTo("Three?");
        assertThat(talk.says(FULL, List.of()).words()).isEqualTo("Two?");
        assertThat(talk.says(FULL, List.of()).closes()).isTrue();
    }

    @Test
    void saysWhenThereIsTimeForOneMoreAndEndsInTime() {
        QuestionDetails third = question(3, 2, Difficulty.CORE, "And the last?", List.of());
        Talk talk = new Talk(plan(Manner.NEUTRAL, InterviewLength.minutes(10), true, data, series, third));
        talk.hears(Heard.typed(FULL, missing(data)), Duration.ofMinutes(4));
        Remark last = talk.hears(Heard.typed(FULL, missing(series)), Duration.ofMinutes(3));
        assertThat(last.lead()).contains("time for one more");
        Remark end = talk.hears(Heard.typed(FULL, List.of()), Duration.ofMinutes(4));
        assertThat(end.closes()).isTrue();
        assertThat(end.words()).contains("our time").contains("Thank you, Maya");
    }

    @Test
    void neverAsksWithWordsThatGiveAPointAway() {
        QuestionDetails careless = question(
                1,
                1,
                Difficulty.CORE,
                "How would you launch it?",
                List.of("splits by audience and market"),
                "How would you split it by audience and market?");
        Talk talk = new Talk(plan(Manner.PROBING, InterviewLength.questions(1), true, careless));
        Remark remark = talk.says(FULL, missing(careless, "splits by audience and market"));
        assertThat(remark.why()).isEqualTo(Why.MISSING_POINT);
        assertThat(remark.words()).doesNotContain("audience");
    }
}
