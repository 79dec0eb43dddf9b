package app.greenroom.ear;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What a page is told, as JSON: the name of the event as its type ("probably-over"), and what it holds. */
final class EarAnswer {

    private EarAnswer() {}

    static String of(EarEvent event) {
        ObjectNode answer = EarOrder.JSON.valueToTree(event);
        String name = event.getClass().getSimpleName();
        return answer.put("type", name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toString();
    }

    /** From here on this line listens. */
    static String ready(long from) {
        return counted("ready", from);
    }

    /** Every word before this sample has been told: it need not be sent again after a cut. */
    static String heard(long samples) {
        return counted("heard", samples);
    }

    private static String counted(String type, long samples) {
        return EarOrder.JSON
                .createObjectNode()
                .put("type", type)
                .put("samples", samples)
                .toString();
    }
}
