package app.greenroom.engines.ui;

import app.greenroom.engines.EngineChoice;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.EngineUse;
import app.greenroom.engines.Purpose;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the page says of an engine. */
final class EngineWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    private EngineWords() {}

    static String label(Purpose purpose, EngineKind kind) {
        return purpose == Purpose.VOICE && kind == EngineKind.EMBEDDED ? "The browser’s own voice" : kind.label();
    }

    static String model(Purpose purpose, EngineKind kind) {
        if (kind == EngineKind.WHISPER) {
            return "The name of a ggml file in the studio's folder of models.";
        }
        return purpose == Purpose.VOICE
                ? "The model and its voice, as the engine calls them: tts-1 alloy"
                : "As the engine calls it.";
    }

    static String today(EngineChoice choice, EngineUse use) {
        if (choice.kind() == EngineKind.EMBEDDED) {
            return "Costs nothing, and has no limits.";
        }
        String requests =
                String.format(Locale.UK, "Today: %,d %s", use.requests(), use.requests() == 1 ? "request" : "requests");
        String tokens = choice.purpose().tokens() && choice.kind().addressed()
                ? String.format(Locale.UK, ", %,d tokens", use.tokens())
                : "";
        String stoodIn = use.stoodIn() == 0
                ? "."
                : String.format(
                        Locale.UK,
                        choice.purpose() == Purpose.VOICE
                                ? ". Browsers spoke themselves %s."
                                : ". The built-in engine stood in %s.",
                        use.stoodIn() == 1 ? "once" : String.format(Locale.UK, "%,d times", use.stoodIn()));
        return requests + tokens + stoodIn;
    }

    static String trouble(EngineChoice choice) {
        Instant at = choice.troubleAt();
        if (choice.trouble() == null || at == null) {
            return "";
        }
        return "Last trouble, " + MOMENT.format(at.atZone(ZoneId.systemDefault())) + ": " + choice.trouble();
    }
}
