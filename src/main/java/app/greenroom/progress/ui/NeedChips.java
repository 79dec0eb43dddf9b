package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.progress.Need;
import app.greenroom.shared.ui.Chip;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why somebody needs their coach: in a word or two, and in a sentence. */
final class NeedChips {

    private NeedChips() {}

    static List<Chip> of(CandidateStanding standing) {
        // one chip a kind: how many categories fall is for the sentence
        return standing.needs().stream()
                .map(NeedChips::text)
                .distinct()
                .map(words -> new Chip(words, Chip.Tone.WARN))
                .toList();
    }

    private static String text(Need need) {
        return switch (need) {
            case Need.Falling falling -> "falling";
            case Need.Overdue overdue -> "overdue";
            case Need.Silent silent -> "silent " + silent.days() + " days";
        };
    }

    /** What the chips leave out, in one line. */
    static String sentence(CandidateStanding standing) {
        Stream<String> reasons = standing.needs().stream().flatMap(need -> words(need).stream());
        Instant last = standing.lastAnswer();
        Stream<String> heard = standing.needs().stream().anyMatch(Need.Silent.class::isInstance)
                ? Stream.of(last == null ? "no answer yet" : "last answer " + Words.day(last))
                : Stream.of();
        return Words.sentence(Stream.concat(reasons, heard).collect(Collectors.joining(" · ")));
    }

    private static Optional<String> words(Need need) {
        return switch (need) {
            case Need.Falling falling ->
                Optional.of("%s %s → %s over four answers"
                        .formatted(falling.category().name(), Words.score(falling.from()), Words.score(falling.to())));
            case Need.Overdue overdue -> Optional.of(Words.counted(overdue.assignments(), "assignment") + " overdue");
            case Need.Silent silent -> Optional.empty();
        };
    }
}
