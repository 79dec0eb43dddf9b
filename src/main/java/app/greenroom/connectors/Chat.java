package app.greenroom.connectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import tools.jackson.databind.JsonNode;

/**
 * A chat model behind Spring AI's interface, spoken to over the guarded line alone (docs/decisions/DD022). It answers in
 * the form that the prompt's options ask for, or fails with an {@link UncheckedIOException}.
 */
abstract class Chat implements ChatModel {

    final Wire wire;
    final Connection connection;

    Chat(Wire wire, Connection connection) {
        this.wire = wire;
        this.connection = connection;
    }

    @Override
    public ChatResponse call(Prompt prompt) {
        if (!(prompt.getOptions() instanceof StructuredOutputChatOptions options)) {
            throw new IllegalArgumentException("only answers in a given form can be checked");
        }
        try {
            return ask(prompt, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract ChatResponse ask(Prompt prompt, StructuredOutputChatOptions options) throws IOException;

    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static List<Map<String, Object>> messages(List<Message> messages) {
        return messages.stream().map(Chat::message).toList();
    }

    private static Map<String, Object> message(Message message) {
        String role = message.getMessageType() == MessageType.SYSTEM ? "system" : "user";
        return fields("role", role, "content", message.getText());
    }

    static JsonNode schema(StructuredOutputChatOptions options) {
        return Wire.JSON.readTree(options.getOutputSchema());
    }

    ChatResponse response(String text, JsonNode model, JsonNode asked, JsonNode answered) {
        return new ChatResponse(
                List.of(new Generation(new AssistantMessage(text))),
                ChatResponseMetadata.builder()
                        .model(model.asString(connection.model()))
                        .usage(new DefaultUsage(asked.asInt(0), answered.asInt(0)))
                        .build());
    }
}
