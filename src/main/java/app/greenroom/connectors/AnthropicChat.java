package app.greenroom.connectors;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import tools.jackson.databind.JsonNode;

/** Anthropic's messages (docs.anthropic.com/en/api/messages). The form of an answer is that of a tool it has to "use"; nothing is run. */
class AnthropicChat extends Chat {

    private static final String FORM = "answer";

    AnthropicChat(Wire wire, Connection connection) {
        super(wire, connection);
    }

    @Override
    ChatResponse ask(Prompt prompt, StructuredOutputChatOptions options) throws IOException {
        List<Message> users = List.copyOf(prompt.getUserMessages());
        JsonNode answer = wire.ask(
                "/v1/messages",
                Map.of("x-api-key", connection.key(), "anthropic-version", "2023-06-01"),
                fields(
                        "model", connection.model(),
                        "temperature", options.getTemperature(),
                        "max_tokens", options.getMaxTokens(),
                        "system", prompt.getSystemMessage().getText(),
                        "messages", messages(users),
                        "tools", List.of(fields("name", FORM, "input_schema", schema(options))),
                        "tool_choice", fields("type", "tool", "name", FORM)));
        for (JsonNode part : answer.path("content")) {
            if (part.path("type").asString("").equals("tool_use")) {
                JsonNode usage = answer.path("usage");
                return response(
                        part.path("input").toString(),
                        answer.path("model"),
                        usage.path("input_tokens"),
                        usage.path("output_tokens"));
            }
        }
        throw new EngineTroubleException("It answered in another form than it was asked for.");
    }
}
