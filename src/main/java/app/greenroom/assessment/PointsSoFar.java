package app.greenroom.assessment;

import app.greenroom.speech.Word;
import java.util.List;

/** Listens along: which points have been covered by what was said up to now. Quick enough to ask after each sentence. */
public interface PointsSoFar {

    /**
     * One finding for each point, in order. Nothing is refused for being short.
     *
     * @param prompt the question, so that its own words count for nothing
     * @param words so far; the last may be half a sentence
     */
    List<PointFinding> covered(String prompt, List<String> points, List<Word> words);
}
