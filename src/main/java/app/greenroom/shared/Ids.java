package app.greenroom.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads ids that came from outside: an address, a form, a request. */
public final class Ids {

    private Ids() {}

    /** The id, or empty when the text is no UUID in its canonical form. */
    public static <T> Optional<T> parse(String text, Function<UUID, T> type) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id, or a {@link NotFoundException}: an address that cannot name anything names nothing. */
    public static <T> T require(String text, Function<UUID, T> type) {
        return parse(text, type).orElseThrow(() -> new NotFoundException("Nothing is kept under this address."));
    }
}
