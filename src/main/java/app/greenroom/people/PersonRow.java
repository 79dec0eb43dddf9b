package app.greenroom.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A person as lists and pages show them. */
public record PersonRow(PersonId id, String name, String email, Role role, Instant joinedAt, boolean active) {

    public String firstName() {
        return name.split("\\s+")[0];
    }

    /** One or two letters for an avatar. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words.length > 1 ? new String[] {words[0], words[words.length - 1]} : words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
