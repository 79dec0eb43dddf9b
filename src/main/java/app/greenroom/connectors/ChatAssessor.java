package app.greenroom.connectors;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.AssessorException;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Instructions;
import app.greenroom.assessment.PointFinding;
import app.greenroom.outbound.Outbound;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;

/**
 * Has a chat model judge an answer, one criterion at a time, within the bounds of what the embedded engine measures: that
 * one decides whether there is enough to judge at all, counts, finds the parts of a story, and sets a {@link Ceiling} over
 * every level.
 */
public class ChatAssessor implements Assessor {

    private static final int MOST_TOKENS = 700;
    private static final int LETTERS_A_TOKEN = 3;
    /** All requests for one answer together may take so many times the patience with one. */
    private static final int PATIENCE = 3;
    /** From this share on, what is left is no answer any more. */
    private static final double MOST_LEFT_OUT = 0.5;

    private final ChatModel model;
    private final Connection connection;
    private final ChatKind kind;
    private final Assessor embedded;
    private final Toll toll;
    private String answeredBy;

    public ChatAssessor(Outbound outbound, ChatKind kind, Connection connection, Assessor embedded, Toll toll) {
        this(kind.model(outbound, connection, toll), kind, connection, embedded, toll);
    }

    ChatAssessor(ChatModel model, ChatKind kind, Connection connection, Assessor embedded, Toll toll) {
        this.model = model;
        this.kind = kind;
        this.connection = connection;
        this.embedded = embedded;
        this.toll = toll;
        this.answeredBy = connection.model();
    }

    /** How many requests an answer takes at most, unless one has to be put in another form. */
    public static int requests(AnswerToAssess answer) {
        return 1 + 2 * answer.rubric().size();
    }

    /** How many tokens an answer takes at most, or nearly. */
    public static long tokens(AnswerToAssess answer) {
        long letters = Questions.SYSTEM_LETTERS;
        letters += answer.prompt().length();
        letters += answer.words().stream()
                .mapToLong(word -> word.text().length() + 1L)
                .sum();
        long anchors = answer.rubric().stream()
                .flatMap(criterion -> criterion.anchors().stream())
                .mapToLong(String::length)
                .sum();
        return requests(answer) * (letters / LETTERS_A_TOKEN + MOST_TOKENS) + anchors / LETTERS_A_TOKEN;
    }

    @Override
    public Engine engine() {
        return new Engine(kind.label(), connection.destination().shown(), answeredBy);
    }

    @Override
    public Assessment assess(AnswerToAssess answer) throws AssessorException {
        Assessment base = embedded.assess(answer);
        if (base.notEnough() != null) {
            return base;
        }
        Told told = new Told(answer.words(), Instructions.in(answer.words()));
        if (told.shareLeftOut() > MOST_LEFT_OUT) {
            return base;
        }
        try {
            return judge(answer, base, told);
        } catch (UncheckedIOException e) {
            throw new AssessorException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (IOException e) {
            throw new AssessorException(String.valueOf(e.getMessage()), e);
        }
    }

    private Assessment judge(AnswerToAssess answer, Assessment base, Told told) throws IOException, AssessorException {
        boolean suspicious = !told.whole() || Questions.instruct(answer);
        long end =
                System.nanoTime() + connection.patience().multipliedBy(PATIENCE).toNanos();
        Bounds bounds = new Bounds(told, new Ceiling(answer.prompt(), suspicious), Footing.of(base));
        List<CriterionFinding> criteria = new ArrayList<>();
        for (int i = 0; i < answer.rubric().size(); i++) {
            criteria.add(
                    criterion(answer, answer.rubric().get(i), base.criteria().get(i), bounds, end));
        }
        PointsAnswer about = ask(Questions.POINTS, Questions.points(answer, told.text()), end);
        List<PointFinding> points = bounds.points(base.points(), about);
        Advice advice = suspicious ? base.advice() : bounds.advice(base.advice(), about.advice());
        return new Assessment(engine(), null, points, base.star(), base.specifics(), criteria, advice);
    }

    /** What would be more than the embedded engine found has to be found again, in the passages alone that it rests on. */
    private CriterionFinding criterion(
            AnswerToAssess answer, Criterion criterion, CriterionFinding found, Bounds bounds, long end)
            throws IOException, AssessorException {
        CriterionAnswer said = ask(
                Questions.CRITERION,
                Questions.criterion(answer, criterion, bounds.told().text()),
                end);
        CriterionFinding finding = bounds.criterion(found, said);
        if (!Bounds.rises(found, finding)) {
            return finding;
        }
        Integer most = found.level();
        String passages = bounds.passages(finding);
        if (!passages.isEmpty()) {
            String again = Questions.criterion(answer, criterion, passages);
            most = Bounds.higher(most, ask(Questions.CRITERION, again, end).level());
        }
        return most == null ? found : bounds.criterion(found, said.atMost(most));
    }

    private <T> T ask(Form<T> form, String document, long end) throws IOException, AssessorException {
        if (System.nanoTime() > end) {
            throw new AssessorException("It is too slow to judge a whole answer.");
        }
        var how = StructuredOutputChatOptions.builder()
                .model(connection.model())
                .temperature(0.0)
                .maxTokens(MOST_TOKENS);
        how.outputSchema(form.schema());
        ChatResponse response =
                model.call(new Prompt(List.of(new SystemMessage(form.task()), new UserMessage(document)), how.build()));
        toll.tokens(response.getMetadata().getUsage().getTotalTokens());
        String named = PlainText.line(String.valueOf(response.getMetadata().getModel()), 80);
        answeredBy = named.isEmpty() ? connection.model() : named;
        return form.read(String.valueOf(response.getResult().getOutput().getText()));
    }
}
