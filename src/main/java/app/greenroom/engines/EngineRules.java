package app.greenroom.engines;

import app.greenroom.outbound.Destination;
import app.greenroom.shared.RuleException;
import java.io.IOException;

/** What a choice must be like before it is kept, in words for the administrator. */
final class EngineRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_TIMEOUT = 600;
    private static final int SHORTEST_TIMEOUT = 5;

    private EngineRules() {}

    static EngineDraft checked(EngineDraft draft) {
        if (!draft.kind().serves(draft.purpose())) {
            throw new RuleException(draft.kind().label() + " cannot do this.");
        }
        if (draft.timeoutSeconds() < SHORTEST_TIMEOUT || draft.timeoutSeconds() > LONGEST_TIMEOUT) {
            throw new RuleException("Please choose " + SHORTEST_TIMEOUT + " to " + LONGEST_TIMEOUT + " seconds.");
        }
        if (draft.requestsADay() != null && draft.requestsADay() < 1
                || draft.tokensADay() != null && draft.tokensADay() < 1) {
            throw new RuleException("A budget is at least 1. Leave it empty for none.");
        }
        return switch (draft.kind()) {
            case EMBEDDED -> with(draft, "", "");
            case WHISPER -> with(draft, "", name(draft.model(), "Please name the model's file."));
            default ->
                with(
                        draft,
                        address(draft.address()),
                        name(draft.model(), "Please name the model, as the engine calls it."));
        };
    }

    static String key(String given) {
        String key = given.strip();
        if (key.length() > LONGEST_KEY || !key.matches("[\\x21-\\x7e]*")) {
            throw new RuleException("This does not look like a key: letters, digits and signs in one line.");
        }
        return key;
    }

    static Destination destination(String address) {
        try {
            return Destination.parse(address);
        } catch (IOException e) {
            throw new RuleException("Please enter a whole web address, such as https://api.example.com/v1");
        }
    }

    private static String address(String given) {
        destination(given);
        return given.strip();
    }

    private static String name(String given, String missing) {
        String name = given.strip();
        if (name.isEmpty()) {
            throw new RuleException(missing);
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new RuleException("This name is too long, or holds signs that nobody can see.");
        }
        return name;
    }

    private static EngineDraft with(EngineDraft draft, String address, String model) {
        return new EngineDraft(
                draft.purpose(),
                draft.kind(),
                address,
                model,
                draft.newKey(),
                draft.timeoutSeconds(),
                draft.requestsADay(),
                draft.tokensADay());
    }
}
