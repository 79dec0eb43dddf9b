package app.greenroom.assessment.embedded;

import app.greenroom.assessment.Specifics;
import app.greenroom.rubrics.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a criterion ask to listen for, and how much of it is heard. All of them level off: more is not better for ever. */
enum Aspect {
    FIGURES("figures", "metrics?|numbers?|figures?|measur\\w+|evidence|data|quantif\\w+|decision hangs"),
    OWN_ACTIONS(
            "what you did yourself",
            "own (actions?|work|part|share|steps?)|actions?|ownership|steps they|they did|initiative"),
    OUTCOME("what came of it", "results?|outcomes?|led to|learn\\w*|impact|lessons?|reflection"),
    STRUCTURE(
            "an order that can be followed",
            "structure\\w*|frame\\w*|framing|order|clear\\w*|organi[sz]\\w+|concise|communicat\\w+|retold"),
    REASONS(
            "why",
            "why|reasons?|reasoning|trade-?offs?|judgement|judgment|depth|rigou?r|method|choos\\w+|chose|because|weighs|rejects|explain\\w*"),
    CANDOUR(
            "what was hard",
            "candou?r|honest\\w*|doubt|mistake|admit\\w*|difficult\\w*|self-aware\\w*|humility|weakness");

    private final String inWords;
    private final Pattern pattern;

    Aspect(String inWords, String pattern) {
        this.inWords = inWords;
        this.pattern = Pattern.compile("\\b(" + pattern + ")\\b");
    }

    /** What is listened for, as the reason names it. */
    String inWords() {
        return inWords;
    }

    /** Those in the name; without any, those that both of the upper levels speak of. */
    static List<Aspect> of(Criterion criterion) {
        List<Aspect> named = Arrays.stream(values())
                .filter(aspect -> aspect.in(criterion.name()))
                .toList();
        return !named.isEmpty()
                ? named
                : Arrays.stream(values())
                        .filter(aspect -> aspect.in(criterion.anchor(Criterion.LEVELS))
                                || aspect.in(criterion.anchor(Criterion.LEVELS - 1)))
                        .toList();
    }

    /** 0 (nothing of it) to 1 (as much as anybody could ask). */
    double heard(List<Sentence> sentences, Specifics specifics) {
        return switch (this) {
            case FIGURES -> upTo(3, specifics.numbers());
            case OWN_ACTIONS ->
                upTo(4, specifics.ownActions())
                        * specifics.ownActions()
                        / Math.max(1.0, specifics.ownActions() + 0.5 * specifics.sharedActions());
            case OUTCOME ->
                0.6 * upTo(1, Cue.RESULT.variety(sentences))
                        + 0.2 * upTo(1, Cue.LEARNED.variety(sentences))
                        + 0.2 * upTo(1, specifics.numbers());
            case STRUCTURE -> (specifics.answerFirst() ? 0.4 : 0) + 0.6 * upTo(3, Cue.SIGNPOST.variety(sentences));
            case REASONS -> upTo(3, Cue.REASON.variety(sentences));
            case CANDOUR -> upTo(2, Cue.CANDOUR.variety(sentences));
        };
    }

    /** The sentence where most of it is heard, or -1. */
    int shown(List<Sentence> sentences) {
        int best = -1;
        for (int i = 0; i < sentences.size(); i++) {
            int count = count(sentences.get(i));
            if (count > 0 && (best < 0 || count > count(sentences.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private int count(Sentence sentence) {
        return switch (this) {
            case FIGURES ->
                (int) sentence.tokens().stream().filter(Token::number).count();
            case OWN_ACTIONS -> Cue.OWN_ACTION.count(sentence) + Cue.OWN_PLAN.count(sentence);
            case OUTCOME -> Cue.RESULT.count(sentence);
            case STRUCTURE -> Cue.SIGNPOST.count(sentence);
            case REASONS -> Cue.REASON.count(sentence);
            case CANDOUR -> Cue.CANDOUR.count(sentence);
        };
    }

    private boolean in(String text) {
        return pattern.matcher(Letters.plain(text)).find();
    }

    private static double upTo(int enough, int heard) {
        return Math.min(1, (double) heard / enough);
    }
}
