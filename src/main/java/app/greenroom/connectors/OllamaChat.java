package app.greenroom.connectors;

import java.io.IOException;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import tools.jackson.databind.JsonNode;

/** Ollama's own interface (docs.ollama.com/api/chat). */
class OllamaChat extends Chat {

    /** Room for the question, the answer and the rubric; Ollama's own default would cut long answers off silently. */
    private static final int CONTEXT = 16_384;

    OllamaChat(Wire wire, Connection connection) {
        super(wire, connection);
    }

    @Override
    ChatResponse ask(Prompt prompt, StructuredOutputChatOptions options) throws IOException {
        JsonNode answer = wire.ask(
                "/api/chat",
                wire.bearer(),
                fields(
                        "model", connection.model(),
                        "stream", false,
                        "format", schema(options),
                        "options",
                                fields(
                                        "temperature", options.getTemperature(),
                                        "num_predict", options.getMaxTokens(),
                                        "num_ctx", CONTEXT),
                        "messages", messages(prompt.getInstructions())));
        if (!answer.path("message").path("content").isString()) {
            throw new EngineTroubleException("It answered in another form than Ollama does.");
        }
        return response(
                answer.path("message").path("content").asString(),
                answer.path("model"),
                answer.path("prompt_eval_count"),
                answer.path("eval_count"));
    }
}
