package app.greenroom.assessment.embedded;

import app.greenroom.assessment.StarFinding;
import app.greenroom.assessment.StarPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a story each sentence belongs to: by its turns of phrase; one without any goes on with the part before. */
record Story(Spoken answer, List<@Nullable StarPart> parts) {

    static Story of(Spoken answer) {
        List<@Nullable StarPart> parts = new ArrayList<>();
        StarPart current = null;
        int size = answer.sentences().size();
        for (int i = 0; i < size; i++) {
            StarPart cued = cued(answer.sentences().get(i), (double) i / Math.max(1, size - 1));
            current = cued == null ? current : cued;
            parts.add(current);
        }
        return new Story(answer, parts);
    }

    StarFinding finding() {
        double all = answer.tokens().size();
        List<StarFinding.Part> found = new ArrayList<>();
        for (StarPart part : StarPart.values()) {
            int words = 0;
            int clearest = -1;
            for (int i = 0; i < parts.size(); i++) {
                Sentence sentence = answer.sentences().get(i);
                words += parts.get(i) == part ? sentence.tokens().size() : 0;
                if (cue(part).in(sentence) && (clearest < 0 || better(part, i, clearest))) {
                    clearest = i;
                }
            }
            found.add(new StarFinding.Part(
                    part, clearest >= 0, all == 0 ? 0 : words / all, clearest < 0 ? null : answer.quote(clearest)));
        }
        return new StarFinding(found);
    }

    private boolean better(StarPart part, int sentence, int than) {
        int more = Integer.compare(
                cue(part).count(answer.sentences().get(sentence)),
                cue(part).count(answer.sentences().get(than)));
        boolean nearerToItsPlace = part == StarPart.RESULT;
        return more > 0 || more == 0 && nearerToItsPlace;
    }

    /** @param place 0 is the beginning of the answer, 1 its end */
    private static @Nullable StarPart cued(Sentence sentence, double place) {
        StarPart best = null;
        double most = 0;
        for (StarPart part : StarPart.values()) {
            int count = cue(part).count(sentence);
            double expected = part.ordinal() / 3.0;
            double score = count == 0 ? 0 : count + 0.9 * (1 - Math.abs(place - expected));
            if (score > most) {
                most = score;
                best = part;
            }
        }
        return best;
    }

    private static Cue cue(StarPart part) {
        return switch (part) {
            case SITUATION -> Cue.SITUATION;
            case TASK -> Cue.TASK;
            case ACTION -> Cue.OWN_ACTION;
            case RESULT -> Cue.RESULT;
        };
    }
}
