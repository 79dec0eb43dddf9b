package app.greenroom.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people say anyway. How near it comes to a term tells how near something has to be to be that term: "can be an" is
 * nearly "Kanban", and nothing is nearly "GitHub".
 */
class OrdinaryEnglish {

    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Double> nearest = new ConcurrentHashMap<>();

    OrdinaryEnglish(LettersToSounds letters) {
        Map<String, String> sounds = new ConcurrentHashMap<>();
        for (String line : LettersToSounds.lines("ordinary-english.txt")) {
            sentences.add(List.of(line.split(" ")).stream()
                    .map(word -> sounds.computeIfAbsent(word, letters::sounds))
                    .toList());
        }
    }

    /** The least effort that any words here take to be the term; looked for once. */
    double nearest(String said) {
        return nearest.computeIfAbsent(said, this::look);
    }

    private double look(String said) {
        return nearest(said, sentences);
    }

    /** The least effort that any run of words takes to be something said, all as sounds. */
    static double nearest(String said, List<List<String>> sentences) {
        Alignment alignment = new Alignment(said);
        double least = 1;
        for (List<String> sentence : sentences) {
            for (int first = 0; first < sentence.size(); first++) {
                alignment.begin();
                for (int next = first;
                        next < sentence.size() && next < first + TermRecovery.MOST_WORDS && !tooLong(alignment, said);
                        next++) {
                    sentence.get(next).chars().forEach(sound -> alignment.hear((char) sound));
                    least = Math.min(least, alignment.effort());
                }
            }
        }
        return least;
    }

    static boolean tooLong(Alignment alignment, String said) {
        return alignment.heard() > TermRecovery.STRETCH * said.length();
    }
}
