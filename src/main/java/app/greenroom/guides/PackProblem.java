package app.greenroom.guides;

import java.util.Optional;

/**
 * Why a pack cannot be imported.
 *
 * @param line of the file, from 1
 * @param reason for the person who wrote the file; it goes on after "line 7: "
 */
public record PackProblem(int line, String reason) {

    /** The problem of a guide that is older than, or differs from, what is here under its version; or none. */
    public static Optional<PackProblem> ofVersion(PackGuide guide, GuideShelf.Shelved here) {
        if (guide.version() < here.version()) {
            return Optional.of(new PackProblem(
                    guide.line(),
                    "version %d of \"%s\" is here already; version %d would bring back an older text"
                            .formatted(here.version(), guide.title(), guide.version())));
        }
        if (guide.version() == here.version() && !guide.sameAs(here)) {
            return Optional.of(new PackProblem(
                    guide.line(),
                    "version %d of \"%s\" is here already with other content; raise \"version\" to replace it"
                            .formatted(here.version(), guide.title())));
        }
        return Optional.empty();
    }
}
