package app.greenroom.interviews;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Conversation;
import app.greenroom.interviewer.Heard;
import app.greenroom.interviewer.InterviewPlan;
import app.greenroom.interviewer.Interviewer;
import app.greenroom.interviewer.Remark;
import app.greenroom.interviewer.Why;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.speech.Word;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings an interview and its interviewer together: tells them what was said, and writes down what they say to it. */
@Component
class InterviewLeader {

    private final Interviewer interviewer;
    private final QuestionService questions;
    private final FollowUpBook followUps;
    private final Listening listening;
    private final MeantAlike alike;

    InterviewLeader(
            Interviewer interviewer,
            QuestionService questions,
            FollowUpBook followUps,
            Listening listening,
            MeantAlike alike) {
        this.interviewer = interviewer;
        this.questions = questions;
        this.followUps = followUps;
        this.listening = listening;
        this.alike = alike;
    }

    void begin(Interview interview, String firstName, Instant now) {
        say(interview, interviewer.next(conversation(interview, firstName, null, now)), now);
    }

    /**
     * Takes what was said, and answers it.
     *
     * @param words null when nobody could listen
     * @param free other words that were found for the answer beforehand
     */
    Remark reply(
            Interview interview, Turn turn, @Nullable List<Word> words, Reworded free, String firstName, Instant now) {
        Remark remark = free.inPlaceOf(interviewer.next(hear(interview, turn, words, firstName, now)));
        say(interview, remark, now);
        return remark;
    }

    /** What would be answered now. Leaves its traces in the interview: not for one that is saved. */
    Rehearsal rehearse(Interview interview, Turn turn, @Nullable List<Word> words, String firstName, Instant now) {
        Conversation conversation = hear(interview, turn, words, firstName, now);
        return new Rehearsal(conversation, interviewer.next(conversation));
    }

    private Conversation hear(
            Interview interview, Turn turn, @Nullable List<Word> words, String firstName, Instant now) {
        List<Word> understood = words == null ? List.of() : words;
        QuestionDetails question = questions.details(Objects.requireNonNull(turn.question()));
        interview.said(turn, Listening.text(understood), listening.findings(question, understood), now);
        List<PointFinding> findings = Listening.best(interview.turns().stream()
                .filter(other -> Objects.equals(other.question(), turn.question()))
                .flatMap(other -> other.findings().stream())
                .toList());
        double confidence =
                understood.stream().mapToDouble(Word::confidence).average().orElse(0);
        Heard heard =
                words == null ? Heard.unknown() : new Heard(Listening.text(understood), true, confidence, findings);
        return conversation(interview, firstName, heard, now);
    }

    private void say(Interview interview, Remark remark, Instant now) {
        interview.says(remark, now);
        if (remark.why() == Why.QUESTION && remark.question() != null) {
            QuestionDetails question = questions.details(remark.question());
            alike.prepare(followUps.applied(List.of(question)).getFirst());
        }
    }

    void goOn(Interview interview, QuestionId question, String firstName, Instant now) {
        interview.takesBack(interviewer.goOn(conversation(interview, firstName, null, now), question), now);
    }

    Remark farewell(Interview interview, String firstName, Instant now) {
        return interviewer.farewell(conversation(interview, firstName, null, now));
    }

    private Conversation conversation(Interview interview, String firstName, @Nullable Heard heard, Instant now) {
        List<QuestionDetails> pool = followUps.applied(
                List.copyOf(questions.details(interview.pool()).values()));
        InterviewPlan plan = new InterviewPlan(
                interview.title(),
                interview.manner(),
                interview.difficulty(),
                interview.length(),
                interview.inOrder(),
                pool);
        return new Conversation(
                plan, firstName, interview.utterances(), heard, covered(interview), interview.elapsed(now));
    }

    private static Map<QuestionId, Double> covered(Interview interview) {
        Map<QuestionId, List<PointFinding>> all = new HashMap<>();
        interview.turns().stream()
                .filter(turn -> turn.question() != null && !turn.findings().isEmpty())
                .forEach(turn -> all.merge(
                        turn.question(),
                        turn.findings(),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        Map<QuestionId, Double> covered = new HashMap<>();
        all.forEach((question, findings) -> covered.put(question, Coverage.share(Listening.best(findings))));
        return covered;
    }
}
