package app.greenroom.connectors;

import app.greenroom.assessment.Instructions;
import app.greenroom.outbound.Outbound;
import app.greenroom.speech.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;

/** Has a chat model put into its own words what an interviewer is about to say. It is told no points, so it has none to tell. */
public class ChatPhraser {

    private static final Form<Phrased> FORM = Form.of(Form.resource("phrase.txt"), "phrase", Phrased.class);
    private static final int MOST_TOKENS = 200;
    private static final int LETTERS_A_TOKEN = 3;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_ANSWER = 4000;
    private static final double FREE = 0.5;

    private final ChatModel model;
    private final Connection connection;
    private final ChatKind kind;
    private final Toll toll;
    private String answeredBy;

    public ChatPhraser(Outbound outbound, ChatKind kind, Connection connection, Toll toll) {
        this.model = kind.model(outbound, connection, toll);
        this.connection = connection;
        this.kind = kind;
        this.toll = toll;
        this.answeredBy = connection.model();
    }

    /** Whether it reads like something that was said to an engine rather than to an interviewer: then none is asked. */
    public static boolean addressed(Phrasing what) {
        return Instructions.in(what.answer()) || Instructions.in(what.question()) || Instructions.in(what.words());
    }

    /** How many tokens it takes at most, or nearly. */
    public static long tokens(Phrasing what) {
        long letters =
                FORM.task().length() + FORM.schema().length() + document(what).length();
        return letters / LETTERS_A_TOKEN + MOST_TOKENS;
    }

    public Engine engine() {
        return new Engine(kind.label(), connection.destination().shown(), answeredBy);
    }

    public Phrased phrase(Phrasing what) throws IOException {
        var how = StructuredOutputChatOptions.builder()
                .model(connection.model())
                .temperature(FREE)
                .maxTokens(MOST_TOKENS);
        how.outputSchema(FORM.schema());
        ChatResponse response;
        try {
            response = model.call(
                    new Prompt(List.of(new SystemMessage(FORM.task()), new UserMessage(document(what))), how.build()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        toll.tokens(response.getMetadata().getUsage().getTotalTokens());
        String named = PlainText.line(String.valueOf(response.getMetadata().getModel()), 80);
        answeredBy = named.isEmpty() ? connection.model() : named;
        Phrased said = FORM.read(String.valueOf(response.getResult().getOutput().getText()));
        return new Phrased(line(said.lead()), line(said.words()));
    }

    /** All that people wrote, in fields that no text can end. */
    private static String document(Phrasing what) {
        return Wire.JSON.writeValueAsString(Chat.fields(
                "manner", what.manner(),
                "due", what.due(),
                "question", line(what.question()),
                "lead", line(what.lead()),
                "words", line(what.words()),
                "answer", end(what.answer())));
    }

    /** What was said last counts most for what is said next. */
    private static String end(String answer) {
        String line = PlainText.line(answer, Integer.MAX_VALUE);
        return line.length() <= LONGEST_ANSWER ? line : "… " + line.substring(line.length() - LONGEST_ANSWER);
    }

    private static String line(String text) {
        return PlainText.line(text, LONGEST_TEXT);
    }
}
