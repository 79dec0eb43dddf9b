package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Coverage;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;

/** Questions and answers written for these tests, and the one engine that all of them share. */
final class Answers {

    static final EmbeddedEngine ENGINE = new EmbeddedEngine();

    static final String STORY_PROMPT = "Tell me about a time you acted without being asked to.";
    static final List<String> STORY_POINTS = List.of(
            "sets the scene in two sentences",
            "notices a problem that nobody owned",
            "says \"I\" for their own actions",
            "gives a result with a number",
            "says who they told, and when");
    static final String STORY =
            "In my last job at a travel company I was working on the payments team. Refunds were getting lost between two"
                    + " systems, and nobody owned that problem because it sat between two departments. I noticed it in the support"
                    + " tickets. So I wrote a small report that compared both systems every night. Then I found three causes and I"
                    + " fixed the first two myself. I told my manager and the head of finance on the same day, before I changed"
                    + " anything. As a result lost refunds dropped from forty a week to two, and the report still runs today."
                    + " What I learned is to look at the gap between teams first.";

    static final String CASE_PROMPT = "Listening hours fell four per cent last week. How do you find out why?";
    static final List<String> CASE_POINTS = List.of(
            "checks that the data and the tracking are right before anything else",
            "compares with the same season last year",
            "splits free from paid listeners, and by market and device",
            "separates fewer listeners from shorter sessions",
            "says who to tell, and when");
    static final String CASE =
            "Before I look for a cause I would check the data itself, because a broken event or a late pipeline looks just like"
                    + " a real fall. Then I would compare last week with the same week of last year, since holidays change how"
                    + " people listen. If it is real I would split it by free and paid users, and by country and device, to see"
                    + " where it sits. I would also look whether there are fewer people listening, or whether each session got"
                    + " shorter, because those have different reasons. After the first hour I would write to the product lead with"
                    + " what we know and what we do not know yet.";

    static final String COFFEE =
            "Making good coffee at home is easier than most people believe. You want fresh beans, and you should grind them"
                    + " right before you pour the water. The water should not be boiling, so let the kettle rest for a minute. I"
                    + " usually wet the paper first, because dry paper has a taste of its own. Then pour slowly in circles and wait"
                    + " until it has dripped through. A cheap scale helps more than an expensive machine, and the cups should be"
                    + " warm before you serve it.";

    static final List<Criterion> RUBRIC = List.of(
            new Criterion(
                    "actions",
                    "Own actions",
                    5,
                    List.of(
                            "Says what the team did; their own actions cannot be found.",
                            "Names actions of their own in general terms only.",
                            "Describes the main steps they took themselves.",
                            "Describes concrete steps and why they chose them over another way.",
                            "Describes concrete steps, the ways they turned down and how they brought the others along.")),
            new Criterion(
                    "result",
                    "Result and learning",
                    3,
                    List.of(
                            "Stops without a result.",
                            "Says that it went well, with nothing that shows it.",
                            "Gives a result that could be checked, or says plainly what failed.",
                            "Gives a measured result and what they learned from it.",
                            "Gives a measured result, their own share in it, and a later case in which they used it.")));

    private Answers() {}

    static AnswerToAssess story(String text) {
        return answer(STORY_PROMPT, STORY_POINTS, true, null, text);
    }

    static AnswerToAssess theCase(String text) {
        return answer(CASE_PROMPT, CASE_POINTS, false, null, text);
    }

    static AnswerToAssess answer(String prompt, List<String> points, boolean behavioural, String sample, String text) {
        return new AnswerToAssess(prompt, points, List.of(), behavioural, sample, RUBRIC, words(text, 0.4), true);
    }

    /** @param pace seconds a word */
    static List<Word> words(String text, double pace) {
        List<Word> words = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.trim().split("\\s+")) {
            double from = words.size() * pace;
            words.add(new Word(word, from, from + 0.8 * pace, 0.97));
        }
        return words;
    }

    /** As an engine hears it: small letters and no punctuation. */
    static String heard(String text) {
        return text.toLowerCase().replaceAll("[^a-z0-9' ]", "");
    }

    static Assessment assess(AnswerToAssess answer) {
        return ENGINE.assess(answer);
    }

    /** One figure for comparisons: levels and points together, 0 to 5. */
    static double score(Assessment assessment) {
        double levels = assessment.criteria().stream()
                .mapToInt(criterion -> criterion.level() == null ? 0 : criterion.level())
                .average()
                .orElse(0);
        double points = assessment.points().stream()
                .mapToDouble(Points::credit)
                .average()
                .orElse(0);
        return (levels + 5 * points) / 2;
    }

    static long covered(Assessment assessment) {
        return assessment.points().stream()
                .filter(point -> point.coverage() == Coverage.COVERED)
                .count();
    }
}
