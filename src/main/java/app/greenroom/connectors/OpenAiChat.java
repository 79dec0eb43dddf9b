package app.greenroom.connectors;

import java.io.IOException;
import java.util.Map;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import tools.jackson.databind.JsonNode;

/** Any service that takes {@code POST …/chat/completions} as OpenAI describes it. */
class OpenAiChat extends Chat {

    OpenAiChat(Wire wire, Connection connection) {
        super(wire, connection);
    }

    /** Many services know only "some JSON" and none of a schema: they are asked again in that way. */
    @Override
    ChatResponse ask(Prompt prompt, StructuredOutputChatOptions options) throws IOException {
        Map<String, Object> schema = fields("name", "answer", "strict", true, "schema", schema(options));
        JsonNode answer;
        try {
            answer = ask(prompt, options, fields("type", "json_schema", "json_schema", schema));
        } catch (Wire.NotUnderstoodException e) {
            answer = ask(prompt, options, fields("type", "json_object"));
        }
        JsonNode choice = answer.path("choices").path(0);
        if (!choice.path("message").path("content").isString()) {
            throw new EngineTroubleException("It answered in another form than chat models do.");
        }
        JsonNode usage = answer.path("usage");
        return response(
                choice.path("message").path("content").asString(),
                answer.path("model"),
                usage.path("prompt_tokens"),
                usage.path("completion_tokens"));
    }

    private JsonNode ask(Prompt prompt, StructuredOutputChatOptions options, Map<String, Object> form)
            throws IOException {
        return wire.ask(
                "/chat/completions",
                wire.bearer(),
                fields(
                        "model", connection.model(),
                        "temperature", options.getTemperature(),
                        "max_tokens", options.getMaxTokens(),
                        "response_format", form,
                        "messages", messages(prompt.getInstructions())));
    }
}
