package app.greenroom.interviewer;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interview up to now.
 *
 * @param firstName of the candidate
 * @param said in order, what {@code heard} is about included
 * @param heard the candidate's last words; null before they said any
 * @param covered how much of each question's points was said, 0 to 1, where that is known
 * @param elapsed without the time that somebody was away
 */
public record Conversation(
        InterviewPlan plan,
        String firstName,
        List<Utterance> said,
        @Nullable Heard heard,
        Map<QuestionId, Double> covered,
        Duration elapsed) {

    public Conversation {
        said = List.copyOf(said);
        covered = Map.copyOf(covered);
    }

    /** The question that is being talked about; null before the first. */
    @Nullable
    QuestionDetails current() {
        return said.stream()
                .filter(turn -> turn.why() == Why.QUESTION)
                .map(Utterance::question)
                .reduce((first, second) -> second)
                .flatMap(plan::question)
                .orElse(null);
    }

    /** What the present question asks; empty before the first. */
    public String prompt() {
        QuestionDetails current = current();
        return current == null ? "" : current.prompt();
    }

    /** Those that were asked, in order. */
    List<QuestionId> asked() {
        return said.stream()
                .filter(turn -> turn.why() == Why.QUESTION)
                .map(Utterance::question)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** What the interviewer has said to the present question. */
    Stream<Utterance> remarks() {
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).why() == Why.QUESTION) {
                from = i;
            }
        }
        return said.subList(from, said.size()).stream().filter(Utterance::interviewers);
    }

    boolean alreadySaid(String words) {
        return said.stream()
                .filter(Utterance::interviewers)
                .anyMatch(
                        turn -> turn.words().equals(words) || turn.lead().equals(words) || words.equals(turn.meant()));
    }
}
