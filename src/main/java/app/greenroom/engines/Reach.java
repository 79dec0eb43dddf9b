package app.greenroom.engines;

import app.greenroom.outbound.Destination;
import java.io.IOException;

/** How far words travel to an engine. */
final class Reach {

    private Reach() {}

    /**
     * Whether what is said leaves the machine that asks. Certain or not at all: a name counts as elsewhere, and so do models
     * of Ollama that it passes on to its makers.
     */
    static boolean elsewhere(EngineChoice choice) {
        if (!choice.kind().addressed()) {
            return false;
        }
        if (choice.kind() == EngineKind.OLLAMA && choice.model().matches("(?i).*[-:]cloud")) {
            return true;
        }
        try {
            return !Destination.parse(choice.address()).thisMachine();
        } catch (IOException e) {
            return true;
        }
    }
}
