package app.greenroom.engines;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of engine there are. */
public enum EngineKind {
    EMBEDDED("Built in", Set.of(Purpose.values()), "", false),
    WHISPER("Whisper, from a model file", Set.of(Purpose.TRANSCRIPTION), "", false),
    OPENAI("OpenAI-compatible service", Set.of(Purpose.values()), "https://api.openai.com/v1", true),
    ANTHROPIC("Anthropic", Set.of(Purpose.ASSESSMENT, Purpose.INTERVIEWER), "https://api.anthropic.com", true),
    OLLAMA("Ollama", Set.of(Purpose.ASSESSMENT, Purpose.INTERVIEWER), "http://localhost:11434", true);

    private final String label;
    private final Set<Purpose> purposes;
    private final String usualAddress;
    private final boolean addressed;

    EngineKind(String label, Set<Purpose> purposes, String usualAddress, boolean addressed) {
        this.label = label;
        this.purposes = purposes;
        this.usualAddress = usualAddress;
        this.addressed = addressed;
    }

    public static List<EngineKind> of(Purpose purpose) {
        return Arrays.stream(values())
                .filter(kind -> kind.purposes.contains(purpose))
                .toList();
    }

    public String label() {
        return label;
    }

    /** Where it is found unless somebody says otherwise. */
    public String usualAddress() {
        return usualAddress;
    }

    /** It is reached by an address, and may want a key. */
    public boolean addressed() {
        return addressed;
    }

    boolean serves(Purpose purpose) {
        return purposes.contains(purpose);
    }
}
