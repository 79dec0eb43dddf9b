package app.greenroom.interviewer;

import app.greenroom.interviewer.FollowUps.FollowUp;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The interviewer that needs no language model: questions and follow-ups of the packs, chosen by rules. */
public final class EmbeddedInterviewer implements Interviewer {

    /** After so many asides the interviewer goes on to the next question. */
    private static final int PATIENCE = 3;

    private final FollowUps followUps;

    public EmbeddedInterviewer(Kinship kinship) {
        this.followUps = new FollowUps(kinship);
    }

    @Override
    public Remark next(Conversation conversation) {
        Heard heard = conversation.heard();
        QuestionDetails current = conversation.current();
        if (heard == null || current == null) {
            return greet(conversation);
        }
        Reading reading = Reading.of(heard);
        Taken taken = taken(reading);
        if (pace(conversation).over()) {
            return close(conversation, taken, true);
        }
        return switch (reading) {
            case ANSWER -> answer(conversation, current, heard);
            case SKIP -> goOn(conversation, taken, Phrases.LEFT);
            case REPEAT -> again(conversation, current);
            default -> aside(conversation, current, reading, taken);
        };
    }

    @Override
    public Remark goOn(Conversation conversation, QuestionId question) {
        String words = fresh(conversation, Phrases.NOT_FINISHED);
        return new Remark(
                "",
                words.isEmpty() ? Phrases.NOT_FINISHED.getFirst() : words,
                Why.NOT_FINISHED,
                question,
                Taken.ANSWER,
                null,
                null);
    }

    @Override
    public Remark farewell(Conversation conversation) {
        String words = Phrases.stopping(conversation.firstName());
        return new Remark("", words, Why.CLOSING, null, null, null, null);
    }

    private Remark greet(Conversation conversation) {
        InterviewPlan plan = conversation.plan();
        QuestionDetails first = Choice.next(conversation)
                .orElseThrow(() -> new IllegalArgumentException("An interview needs a question."));
        String greeting = Phrases.greeting(plan.manner(), conversation.firstName(), plan);
        return new Remark(greeting, first.prompt(), Why.QUESTION, first.id(), null, null, null);
    }

    private Remark answer(Conversation conversation, QuestionDetails current, Heard heard) {
        Manner manner = conversation.plan().manner();
        List<Utterance> had = conversation
                .remarks()
                .filter(turn -> turn.why() != null && turn.why().followUp())
                .toList();
        if (had.size() < manner.followUps() && pace(conversation).allowsFollowUp()) {
            Optional<FollowUp> more = followUps.find(current, manner, heard, had, usable(conversation, current));
            if (more.isPresent()) {
                FollowUp found = more.get();
                String lead = fresh(conversation, Phrases.followUpLeads(manner));
                return new Remark(
                        lead, found.words(), found.why(), current.id(), Taken.ANSWER, found.point(), found.quote());
            }
        }
        return goOn(conversation, Taken.ANSWER, Phrases.nextLeads(manner));
    }

    private Remark aside(Conversation conversation, QuestionDetails current, Reading reading, Taken taken) {
        Optional<String> words = Phrases.to(reading).stream()
                .filter(usable(conversation, current))
                .findFirst();
        if (asides(conversation) >= PATIENCE || words.isEmpty()) {
            return goOn(conversation, taken, Phrases.LEFT);
        }
        return new Remark("", words.get(), why(reading), current.id(), taken, null, null);
    }

    private static long asides(Conversation conversation) {
        return conversation
                .remarks()
                .filter(turn -> turn.why() != null && turn.why().aside())
                .count();
    }

    /** The one time that something is said twice: because they asked for it. */
    private Remark again(Conversation conversation, QuestionDetails current) {
        if (asides(conversation) >= 2 * PATIENCE) {
            return goOn(conversation, Taken.ASIDE, Phrases.LEFT);
        }
        String last = conversation
                .remarks()
                .filter(turn -> turn.why() == Why.QUESTION
                        || turn.why() != null && turn.why().followUp())
                .map(Utterance::words)
                .reduce((first, second) -> second)
                .orElse(current.prompt());
        return new Remark("Of course.", last, Why.ASKED_AGAIN, current.id(), Taken.ASIDE, null, null);
    }

    private Remark goOn(Conversation conversation, Taken taken, List<String> leads) {
        Pace pace = pace(conversation);
        Optional<QuestionDetails> next = Choice.next(conversation).filter(pace::allowsQuestion);
        if (next.isEmpty()) {
            return close(conversation, taken, pace.length().timed() && !exhausted(conversation));
        }
        String last = pace.last() && taken == Taken.ANSWER ? fresh(conversation, Phrases.LAST_LEAD) : "";
        String lead = last.isEmpty() ? fresh(conversation, leads) : last;
        return new Remark(lead, next.get().prompt(), Why.QUESTION, next.get().id(), taken, null, null);
    }

    private static boolean exhausted(Conversation conversation) {
        return Choice.next(conversation).isEmpty();
    }

    private static Remark close(Conversation conversation, Taken taken, boolean outOfTime) {
        String words = Phrases.farewell(conversation.plan().manner(), conversation.firstName(), outOfTime);
        return new Remark("", words, Why.CLOSING, null, taken, null, null);
    }

    private static Pace pace(Conversation conversation) {
        return new Pace(
                conversation.plan().length(),
                conversation.elapsed(),
                conversation.asked().size());
    }

    private static Predicate<String> usable(Conversation conversation, QuestionDetails current) {
        return words -> !conversation.alreadySaid(words) && !Discretion.tells(words, current);
    }

    /** The first that was not said; rather nothing than the same again. */
    private static String fresh(Conversation conversation, List<String> leads) {
        return leads.stream()
                .filter(lead -> !conversation.alreadySaid(lead))
                .findFirst()
                .orElse("");
    }

    private static Taken taken(Reading reading) {
        return switch (reading) {
            case ANSWER -> Taken.ANSWER;
            case SILENCE, UNCLEAR -> Taken.UNHEARD;
            default -> Taken.ASIDE;
        };
    }

    private static Why why(Reading reading) {
        return switch (reading) {
            case SILENCE, UNCLEAR -> Why.NOT_HEARD;
            case THINK -> Why.THINKING;
            case EXPLAIN -> Why.EXPLAINED;
            case LANGUAGE -> Why.LANGUAGE;
            case RUDE -> Why.RUDE;
            default -> Why.DECLINED;
        };
    }
}
