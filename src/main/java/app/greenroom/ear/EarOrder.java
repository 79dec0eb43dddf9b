package app.greenroom.ear;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page asks of its ear. */
sealed interface EarOrder {

    /** Always first. What was so on the line before goes on on this one. */
    record Start(EarSettings settings, boolean held, boolean playing) implements EarOrder {}

    record Hold() implements EarOrder {}

    record Release() implements EarOrder {}

    record Playing(boolean on) implements EarOrder {}

    /** Settles and tells the last words; then the line is closed. */
    record Stop() implements EarOrder {}

    JsonMapper JSON = JsonMapper.builder().build();

    /** @throws RuntimeException for anything else: IllegalArgumentException, or Jackson's */
    static EarOrder parse(String text) {
        JsonNode order = JSON.readTree(text);
        return switch (order.path("type").asString("")) {
            case "start" ->
                new Start(
                        settings(order),
                        order.path("held").asBoolean(false),
                        order.path("playing").asBoolean(false));
            case "hold" -> new Hold();
            case "release" -> new Release();
            case "playing" -> new Playing(true);
            case "your-turn" -> new Playing(false);
            case "stop" -> new Stop();
            default -> throw new IllegalArgumentException("no such order");
        };
    }

    private static EarSettings settings(JsonNode start) {
        EarSettings usual = EarSettings.generous();
        return new EarSettings(
                start.path("from").asLong(0),
                start.path("spoken").asBoolean(false),
                millis(start.path("quiet"), usual.quiet()),
                millis(start.path("countdown"), usual.countdown()));
    }

    private static Duration millis(JsonNode number, Duration usual) {
        return number.isNumber() ? Duration.ofMillis(number.asLong()) : usual;
    }
}
