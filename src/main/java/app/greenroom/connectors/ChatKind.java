package app.greenroom.connectors;

import app.greenroom.outbound.Outbound;
import org.springframework.ai.chat.model.ChatModel;

/** The ways to speak to chat models. */
public enum ChatKind {
    OPENAI("OpenAI-compatible"),
    ANTHROPIC("Anthropic"),
    OLLAMA("Ollama");

    private final String label;

    ChatKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    ChatModel model(Outbound outbound, Connection connection, Toll toll) {
        Wire wire = new Wire(outbound, connection, toll);
        return switch (this) {
            case OPENAI -> new OpenAiChat(wire, connection);
            case ANTHROPIC -> new AnthropicChat(wire, connection);
            case OLLAMA -> new OllamaChat(wire, connection);
        };
    }
}
