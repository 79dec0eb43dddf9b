package app.greenroom.interviewer;

import app.greenroom.assessment.Likeness;
import app.greenroom.questions.QuestionDetails;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether a remark may be said as an engine has put it. Nothing that an engine says is believed: it is said when it
 * means what was meant, asks what was due and nothing else, and neither judges, nor tells, nor pries. Whatever it asks an
 * engine, and whatever a candidate made it say, these are the same few sentences that are looked at.
 */
public final class Tact {

    private static final int LONGEST_LEAD = 25;
    private static final int LONGEST_QUESTION = 36;
    private static final int LONGEST_END = 45;
    private static final int SHORTEST = 3;
    private static final int LETTERS_A_WORD = 8;
    /** Of what the candidate said, in a row: more is reading back what they wanted to hear. */
    private static final int MOST_READ_BACK = 8;
    /** About the same, by meaning. Measured on sentences that were meant so, and others that were not. */
    private static final double ON_TOPIC = 0.28;
    /** A lead is made of known words alone: it only has to hang together with what was said. */
    private static final double LEADS_ON = 0.15;
    /** From here on, a sentence is as good as the point. */
    private static final double TELLING = 0.6;

    private static final double SAME_WORDS = 0.8;

    private final Likeness likeness;

    public Tact(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * What an interviewer would not say of it, in a sentence for the administrator; empty when it may be said.
     *
     * @param meant what would be said otherwise
     * @param put the same as an engine puts it
     */
    public Optional<String> objection(Conversation conversation, Remark meant, Remark put) {
        Freedom freedom = Freedom.of(meant);
        String free = free(freedom, put);
        return check(freedom != Freedom.NONE, "Nothing was free to be put in other words.")
                .or(() -> form(freedom, meant, put))
                .or(() -> manners(conversation, meant, free))
                .or(() -> check(known(conversation, freedom, meant, put), "It spoke of what nobody had spoken of."))
                .or(() -> check(!tells(conversation, meant, free), "It gave away what is listened for."))
                .or(() -> check(!readsBack(conversation, free), "It read the answer back."))
                .or(() -> check(!repeats(conversation, freedom, put), "It said something again."))
                .or(() -> check(onTopic(conversation, freedom, meant, put), "It spoke of something else."));
    }

    /** What of it the engine chose. */
    private static String free(Freedom freedom, Remark put) {
        return freedom == Freedom.LEAD ? put.lead() : put.spoken();
    }

    private static Optional<String> form(Freedom freedom, Remark meant, Remark put) {
        int longest = freedom == Freedom.END ? LONGEST_END : LONGEST_QUESTION;
        boolean fits = fits(put.lead(), LONGEST_LEAD) && (freedom == Freedom.LEAD || fits(put.words(), longest));
        String free = free(freedom, put);
        return check(fits, "It said too much.")
                .or(() -> check(due(freedom, meant, put), "It did not say what was due."))
                .or(() -> check(Lettering.plain(free), "It used signs that are no plain text."))
                .or(() -> check(
                        Lettering.english(put.lead()) && (freedom == Freedom.LEAD || Lettering.english(put.words())),
                        "It did not speak English."))
                .or(() -> check(asks(freedom, meant, put), "It did not ask exactly what was due."))
                .or(() -> check(
                        meant.why() != Why.CLOSING
                                || Lettering.folded(put.words()).contains("thank"),
                        "It did not say thank you."));
    }

    private static boolean due(Freedom freedom, Remark meant, Remark put) {
        return switch (freedom) {
            case LEAD -> put.words().equals(meant.words()) && !put.lead().isBlank();
            case FOLLOW_UP -> count(put.words()) >= SHORTEST;
            default -> put.lead().isEmpty() && count(put.words()) >= SHORTEST;
        };
    }

    private static boolean asks(Freedom freedom, Remark meant, Remark put) {
        return switch (freedom) {
            case LEAD -> !Asking.asks(put.lead());
            case FOLLOW_UP -> !Asking.asks(put.lead()) && Asking.once(put.words(), meant.words());
            default -> !put.words().contains("?");
        };
    }

    private static Optional<String> manners(Conversation conversation, Remark meant, String free) {
        String quoted = meant.quote() == null ? meant.words() : meant.words().replace(meant.quote(), " ");
        String known = Lettering.folded(quoted) + " | " + Lettering.folded(conversation.prompt());
        String folded = Lettering.folded(free);
        return Arrays.stream(Manners.values())
                .filter(manners -> manners.offends(folded, known))
                .map(Manners::objection)
                .findFirst();
    }

    private static boolean known(Conversation conversation, Freedom freedom, Remark meant, Remark put) {
        if (freedom == Freedom.END) {
            return TalkWords.close(put.words(), List.of(meant.words(), conversation.firstName()));
        }
        Heard heard = conversation.heard();
        List<String> known = List.of(
                meant.spoken(),
                conversation.prompt(),
                conversation.firstName(),
                heard == null ? "" : TalkWords.usable(heard.words()));
        return TalkWords.lead(put.lead(), known)
                && !TalkWords.invents(free(freedom, put), known)
                && (freedom == Freedom.LEAD || TalkWords.question(put.words(), meant.words(), known));
    }

    private boolean tells(Conversation conversation, Remark meant, String free) {
        String said = conversation.heard() == null ? "" : conversation.heard().words();
        return conversation.plan().pool().stream()
                .filter(question ->
                        question.equals(conversation.current()) || question.id().equals(meant.question()))
                .anyMatch(question -> Discretion.tells(free, question)
                        || Discretion.hints(free, question, said + " " + meant.words())
                        || question.points().stream().anyMatch(point -> means(free, point, question, meant)));
    }

    private boolean means(String free, String point, QuestionDetails question, Remark meant) {
        double open = Math.max(
                Math.max(likeness.between(meant.words(), point), likeness.between(question.prompt(), point)), TELLING);
        return likeness.between(free, point) > open;
    }

    private static boolean readsBack(Conversation conversation, String free) {
        if (conversation.heard() == null) {
            return false;
        }
        String said = " " + Lettering.folded(conversation.heard().words()) + " ";
        List<String> words = Texts.words(Lettering.folded(free));
        for (int from = 0; from + MOST_READ_BACK < words.size(); from++) {
            if (said.contains(" " + String.join(" ", words.subList(from, from + MOST_READ_BACK + 1)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(Conversation conversation, Freedom freedom, Remark put) {
        return conversation.said().stream()
                .filter(Utterance::interviewers)
                .anyMatch(turn -> same(put.lead(), turn.lead())
                        || freedom != Freedom.LEAD
                                && (same(put.words(), turn.words()) || same(put.words(), turn.lead())));
    }

    private static boolean same(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        Set<String> all = new HashSet<>(Texts.stems(one));
        Set<String> both = new HashSet<>(all);
        all.addAll(Texts.stems(other));
        both.retainAll(Texts.stems(other));
        return Texts.words(one).equals(Texts.words(other))
                || both.size() >= SHORTEST && both.size() >= SAME_WORDS * all.size();
    }

    private boolean onTopic(Conversation conversation, Freedom freedom, Remark meant, Remark put) {
        String prompt = conversation.prompt();
        boolean words = freedom == Freedom.LEAD
                || near(meant).anyMatch(near -> likeness.between(put.words(), near) >= ON_TOPIC);
        String said = conversation.heard() == null ? "" : conversation.heard().words();
        return words
                && (put.lead().isBlank()
                        || Stream.of(meant.lead(), said, prompt)
                                .anyMatch(near -> likeness.between(put.lead(), near) >= LEADS_ON));
    }

    /** The same is asked in several ways where the interviewer asks in its own words. */
    private static Stream<String> near(Remark meant) {
        List<String> others =
                switch (meant.why()) {
                    case OWN_PART -> Phrases.OWN_PART;
                    case NO_NUMBER -> Phrases.NUMBER_UNQUOTED;
                    default -> List.of();
                };
        return Stream.concat(Stream.of(meant.words()), others.stream());
    }

    private static boolean fits(String text, int words) {
        return text.length() <= words * LETTERS_A_WORD && count(text) <= words;
    }

    private static int count(String text) {
        return Texts.words(text).size();
    }

    private static Optional<String> check(boolean holds, String otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
